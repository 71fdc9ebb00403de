import type { PageLanguage } from "./language";

type Texts = Readonly<Record<PageLanguage, string>>;

/** What the page says. `{name}` and the like stand for what is said about. */
export const pageTexts = {
  open: { en: "Open…", "zh-Hans": "打开…", "zh-Hant": "開啟…" },
  saveAs: { en: "Save as…", "zh-Hans": "另存为…", "zh-Hant": "另存新檔…" },
  sample: { en: "Sample", "zh-Hans": "示例", "zh-Hant": "範例" },
  language: { en: "Language", "zh-Hans": "语言", "zh-Hant": "語言" },
  workbookArea: { en: "Workbook", "zh-Hans": "工作簿", "zh-Hant": "活頁簿" },
  paneArea: { en: "Task pane", "zh-Hans": "任务窗格", "zh-Hant": "工作窗格" },
  paneWidth: { en: "Width of the task pane", "zh-Hans": "任务窗格宽度", "zh-Hant": "工作窗格寬度" },
  newWorkbook: { en: "New workbook", "zh-Hans": "新工作簿", "zh-Hant": "新活頁簿" },
  unsaved: { en: "changed", "zh-Hans": "已更改", "zh-Hant": "已變更" },
  opening: { en: "Opening {name}…", "zh-Hans": "正在打开 {name}…", "zh-Hant": "正在開啟 {name}…" },
  saving: { en: "Saving {name}…", "zh-Hans": "正在保存 {name}…", "zh-Hant": "正在儲存 {name}…" },
  saved: {
    en: "{name} is in your downloads. The file that you opened is as it was.",
    "zh-Hans": "{name} 已保存到下载文件夹，原文件保持不变。",
    "zh-Hant": "{name} 已儲存到下載資料夾，原檔案保持不變。",
  },
  dropHere: {
    en: "Drop an .xlsx or .csv file to open it",
    "zh-Hans": "拖放 .xlsx 或 .csv 文件即可打开",
    "zh-Hant": "拖放 .xlsx 或 .csv 檔案即可開啟",
  },
  dropOne: {
    en: "Drop one file at a time.",
    "zh-Hans": "请一次只拖放一个文件。",
    "zh-Hant": "請一次只拖放一個檔案。",
  },
  openedWithLosses: {
    en: "Open and usable; a copy saved here would not have: {losses}.",
    "zh-Hans": "已打开，可以使用；但在此另存的副本将不包含：{losses}。",
    "zh-Hant": "已開啟，可以使用；但在此另存的副本將不包含：{losses}。",
  },
  saveLosesTitle: {
    en: "The copy will lack something",
    "zh-Hans": "副本将缺少部分内容",
    "zh-Hant": "副本將缺少部分內容",
  },
  saveLoses: {
    en: "{name} held what cannot be written here. The copy will not have:",
    "zh-Hans": "{name} 中的以下内容无法写入，副本将不包含：",
    "zh-Hant": "{name} 中的下列內容無法寫入，副本將不包含：",
  },
  saveAnyway: { en: "Save the copy", "zh-Hans": "仍要保存", "zh-Hant": "仍要儲存" },
  leaveTitle: { en: "Changes are not saved", "zh-Hans": "更改尚未保存", "zh-Hant": "變更尚未儲存" },
  leave: {
    en: "{name} has changes that are not saved. They are lost when another workbook is opened.",
    "zh-Hans": "{name} 有未保存的更改，打开其他工作簿后将丢失。",
    "zh-Hant": "{name} 有未儲存的變更，開啟其他活頁簿後將會遺失。",
  },
  leaveAnyway: { en: "Open without saving", "zh-Hans": "不保存并打开", "zh-Hant": "不儲存並開啟" },
  cancel: { en: "Cancel", "zh-Hans": "取消", "zh-Hant": "取消" },
  close: { en: "Close this message", "zh-Hans": "关闭此消息", "zh-Hant": "關閉此訊息" },
  unexpected: {
    en: "Something unexpected happened. The workbook is as it was. ({detail})",
    "zh-Hans": "发生了意外情况，工作簿保持原样。（{detail}）",
    "zh-Hant": "發生了意外情況，活頁簿保持原樣。（{detail}）",
  },
  noServer: {
    en: "The preview has been stopped. Start it again with: opsplan preview",
    "zh-Hans": "预览服务已停止。请运行 opsplan preview 重新启动。",
    "zh-Hant": "預覽服務已停止。請執行 opsplan preview 重新啟動。",
  },
  noSample: {
    en: "There is no sample with this task pane.",
    "zh-Hans": "此任务窗格没有示例工作簿。",
    "zh-Hant": "此工作窗格沒有範例活頁簿。",
  },
  chart: { en: "Chart", "zh-Hans": "图表", "zh-Hant": "圖表" },
} as const satisfies Record<string, Texts>;

export type PageText = keyof typeof pageTexts;

/** A text of the page, with what it is said about put in. */
export function say(
  key: PageText,
  language: PageLanguage,
  parameters: Readonly<Record<string, string>> = {},
): string {
  return pageTexts[key][language].replace(/\{(\w+)\}/g, (place, name: string) => parameters[name] ?? place);
}
