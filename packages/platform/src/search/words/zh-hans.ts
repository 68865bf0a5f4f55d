/** What shoppers say in zh-Hans; see `vocabulary.ts` for the lines. */
// prettier-ignore
export const zhHans = `
color: 青绿色|红色/大红/红|蓝色/浅蓝色/蓝|藏青色/深蓝色|绿色/绿|藏红花色|橙色/橙|粉色/粉红色/粉红/粉|紫色/紫|酒红色|黑色/黑|白色/白|米色|棕色/褐色/咖啡色/棕|灰色/灰
material: 真丝/丝绸/蚕丝/桑蚕丝|纯棉/棉质/棉布/全棉|羊毛|亚麻/亚麻布|真皮/牛皮/皮革/皮质|陶瓷|玻璃|橡木|竹/竹子/竹制|不锈钢/钢制|黄铜|纯银/银/银质|纸/纸质|羊绒|帆布|胡桃木|镀金/金色/黄金|软木|藤编|陶土|铝合金|铸铁|硅胶
under: 低于|不超过|少于|小于|最多|最高|不高于
underAfter: 以下|以内|之内|之下|内
over: 高于|超过|大于|不低于|至少|最低
overAfter: 以上|起
between: 从|在
to: 到|至|-|~
betweenAfter: 之间
about: 大约|约|差不多
aboutAfter: 左右|上下
not: 不要|不是|非|无|除了|不含|不想要|别
bargain: 便宜|廉价|实惠|特价|低价|平价|打折|划算|性价比高
bulk: 批发|大量|批量|整箱|团购|大批
premium: 高级|高档|奢华|奢侈|豪华|优质|精品|高端|顶级
gift: 礼物|送礼|生日|礼品
pieces: 件|个|条|只|双|套|把|盒
moq: 起订量|起批
size: 尺码|码
stop: 的|和|我想买|我想要|适合|给
money: CNY=元|块|块钱|人民币 USD=美元|美金 EUR=欧元 JPY=日元
thousand: 千
tenThousand: 万`;
