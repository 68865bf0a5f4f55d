/** Words that shoppers use for the same thing, a group on each line, in the form that `fold` gives. */
// prettier-ignore
export const synonymGroups = `
sofa couch settee canape
tshirt tee teeshirt
sneakers trainers tennisshoes kicks
handbag purse pocketbook
backpack rucksack knapsack
rug carpet
cushion pillow
headphones earphones headset earbuds
laptop notebook
phone mobile cellphone smartphone handy
kids children child boys girls
women womens ladies woman
men mens gents man
necklace pendant chain
mug cup
blanket throw
planter flowerpot
pan skillet frypan
sunglasses shades
wallet billfold
scarf scarves foulard
shawl wrap stole
bottle flask
hat cap beanie
wireless bluetooth
doll puppet
bracelet bangle
watch wristwatch timepiece
umbrella brolly
soap cleanser
lamp light
couture dressmaking
sofa divan
`;
