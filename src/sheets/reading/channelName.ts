/** The channel that a header over its spend names: 直通車花費 is 直通車. */
export function channelName(header: string): string {
  const name = header
    .replace(/[([（【].*$/s, "")
    .replace(/\s+/g, " ")
    .trim();
  return name.replace(/\s*(花費|花费|消耗|推廣費|推广费|廣告費|广告费|費用|费用|spend|cost)$/i, "") || name;
}
