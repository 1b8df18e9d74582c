const CHINESE =
  'li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng ' +
  'yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ' +
  'ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian ' +
  'yin yi chang qiao lai gong wen xi pang lou hua bo mo tsai tsang chiang chan wong cheung leung'
const KOREAN =
  'kim lee park choi jung jeong kang cho jo yoon yun jang lim im han oh seo shin kwon hwang ahn an song ryu yoo hong jeon ' +
  'moon son yang bae baek heo nam noh roh ri pak ban hyun ji'
const VIETNAMESE = 'nguyen tran le pham huynh hoang phan vu vo dang bui do ngo duong ly truong dinh'
const HUNGARIAN = 'orban nagy szabo toth horvath varga kovacs'

/** Surnames that stand before the given name in Chinese, Korean, Vietnamese and Hungarian names, without accents. */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  `${CHINESE} ${KOREAN} ${VIETNAMESE} ${HUNGARIAN}`.split(' '),
)
