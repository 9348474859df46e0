export default {
  root: "src",
  title: "Rival Frames",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  footer: "",
  duckdb: { extensions: { json: null, parquet: null } },
  interpreters: { ".ts": ["node", "--import", "tsx"] },
};
