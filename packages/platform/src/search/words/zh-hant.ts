/** What shoppers say in zh-Hant; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const zhHant = `
color: 青綠色|紅色/紅|藍色/藍|藏青色|綠色/綠|番紅花色|橘色/橘|粉紅色/粉色/粉|紫色/紫|酒紅色|黑色/黑|白色/白|米色|棕色/咖啡色/棕|灰色/灰
material: 真絲/絲綢/蠶絲|純棉/棉質/棉布|羊毛|亞麻|真皮/皮革/牛皮|陶瓷|玻璃|橡木|竹/竹製|不鏽鋼|黃銅|純銀/銀|紙|羊絨|帆布|胡桃木|鍍金/金色|軟木|藤編|陶土|鋁合金|鑄鐵|矽膠
under: 低於|不超過|少於|最多|不高於
underAfter: 以下|以內|之內
over: 高於|超過|不低於|至少
overAfter: 以上|起
between: 從|在
to: 到|至
betweenAfter: 之間
about: 大約|約
aboutAfter: 左右
not: 不要|不是|非|無|除了|不含
bargain: 便宜|廉價|實惠|特價|低價|平價|打折
bulk: 批發|大量|批量|整箱|團購
premium: 高級|高檔|奢華|豪華|優質|精品|頂級
gift: 禮物|送禮|生日|禮品
pieces: 件|個|條|雙|套
size: 尺碼
stop: 的|和|我想買|適合
money: TWD=元|塊|新台幣|台幣 HKD=港幣|港元 USD=美元|美金
thousand: 千
tenThousand: 萬`;
