export default {
  root: "src",
  output: process.env.RIVAL_FRAMES_OUTPUT ?? "dist",
  base: process.env.RIVAL_FRAMES_BASE ?? "/",
  title: "Rival Frames",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: "",
  duckdb: { extensions: { json: null, parquet: null } },
  interpreters: { ".ts": ["node", "--import", "tsx"] },
};
