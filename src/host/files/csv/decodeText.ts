import { FileFault } from "../fileProblem";

const SAMPLE = 64 * 1024;
/** GB18030 includes GBK and GB2312. */
const CHINESE = ["gb18030", "big5"] as const;

/**
 * Frequent characters, and those of an order export: read in the wrong one of the two encodings a text has hardly any
 * of them. Byte statistics need more text than the few headings and cities that many exports have.
 */
const COMMON = new Set(
  "的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說" +
    "产產种種面而方后後多定行学學法所民得经經十三之进進等部度家电電力如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點" +
    "订訂单單编編号號总總金额額买買付款间間收货貨址店铺鋪商品名称稱数數价價格运運费費退支宝寶快递遞客户戶姓话話省市区區县縣路街" +
    "状狀态態备備注註月份日销銷售广廣告花渠道北京海深圳州江浙苏蘇东東南西川湖福建安徽河臺台灣湾高雄新竹桃園园香港門门已未完成待" +
    "關关闭閉交易成功手服装裝鞋包男女新款式色尺码碼件箱袋重合計计小備实實際际應应到账帳率比成本利潤润平均開开始結结束",
);

/**
 * The text of a file whose encoding nobody says: UTF-8 or UTF-16 with or without a byte order mark, else GB18030 or Big5,
 * whichever the text looks more like.
 *
 * @throws FileFault `notText` where the bytes are no text
 */
export function decodeText(bytes: Uint8Array): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new FileFault({ code: "notText" });
  const candidates = ["utf-8", ...chineseByLikeness(bytes)];
  for (const encoding of candidates) {
    const text = decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** By the mark, or by the zeros that Latin letters have in every second byte. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, Math.min(bytes.length, 4096));
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = Math.max(2, sample.length / 10);
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : undefined;
}

function chineseByLikeness(bytes: Uint8Array): string[] {
  const firstForeign = bytes.findIndex((byte) => byte >= 0x80);
  if (firstForeign < 0) return [];
  const lineStart = bytes.lastIndexOf(0x0a, firstForeign) + 1;
  const sample = bytes.subarray(lineStart, lineStart + SAMPLE);
  return [...CHINESE].sort((one, other) => likeness(sample, other) - likeness(sample, one));
}

/** The share of frequent characters among those that are not Latin. */
function likeness(sample: Uint8Array, encoding: string): number {
  const foreign = [...new TextDecoder(encoding).decode(sample)].filter((character) => character > "\u007f");
  return foreign.filter((character) => COMMON.has(character)).length / Math.max(1, foreign.length);
}
