import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { fileFor } from "./check-site.ts";

/** A running static server; `address` ends in a slash. */
export type Served = {
  readonly address: string;
  /** Bytes sent so far, headers included. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

const compressible = new Set([".css", ".csv", ".html", ".js", ".json", ".svg", ".txt", ".wasm"]);

const rangeOf = (header: string | undefined, size: number): { start: number; end: number } | null => {
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (from === "" && to === "") return null;
  const start = from === "" ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? { start, end } : null;
};

const sendPart = (response: ServerResponse, file: string, size: number, header: string): void => {
  const range = rangeOf(header, size);
  if (range === null) {
    response.writeHead(416, { "content-range": `bytes */${size}` }).end();
    return;
  }
  const { start, end } = range;
  const headers = { "content-range": `bytes ${start}-${end}/${size}`, "content-length": end - start + 1 };
  response.writeHead(206, headers);
  createReadStream(file, range).pipe(response);
};

const send = async (request: IncomingMessage, response: ServerResponse, file: string): Promise<void> => {
  const extension = extname(file);
  const { size } = await stat(file);
  response.setHeader("content-type", types[extension] ?? "application/octet-stream");
  response.setHeader("accept-ranges", "bytes");
  if (request.headers.range !== undefined && response.statusCode === 200) {
    sendPart(response, file, size, request.headers.range);
  } else if (request.method === "HEAD") {
    response.setHeader("content-length", size).end();
  } else if (compressible.has(extension) && /\bgzip\b/.test(String(request.headers["accept-encoding"]))) {
    response.setHeader("content-encoding", "gzip").end(await compressed(file));
  } else {
    response.setHeader("content-length", size);
    createReadStream(file).pipe(response);
  }
};

const answer = async (folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(request.url ?? "/", "http://site");
  const file = fileFor(folder, decodeURIComponent(pathname)) ?? fileFor(folder, "/404");
  if (file === null) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    return;
  }
  if (fileFor(folder, decodeURIComponent(pathname)) === null) response.statusCode = 404;
  await send(request, response, file);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });

const packed = new Map<string, Buffer>();

/** A file as gzip sends it, packed once, as a static host keeps it. */
async function compressed(file: string): Promise<Buffer> {
  const { mtimeMs } = await stat(file);
  const key = `${file} ${mtimeMs}`;
  const bytes = packed.get(key) ?? gzipSync(await readFile(file));
  packed.set(key, bytes);
  return bytes;
}

/**
 * Serves a built site on 127.0.0.1 the way a static host does: pages without `.html`, gzip, ranges, the
 * not-found page. Port 0 takes any free one.
 */
export async function serve(folder: string, port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(400);
      response.end(String(error));
    });
  });
  const sockets = new Set<Socket>();
  let closed = 0;
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => {
      sockets.delete(socket);
      closed += socket.bytesWritten;
    });
  });
  const sent = (): number => [...sockets].reduce((sum, socket) => sum + socket.bytesWritten, closed);
  const taken = await listen(server, port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${taken}/`, sent, close };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(process.argv[2] ?? "dist", Number(process.env.PORT ?? 8000));
  process.stdout.write(`${address}\n`);
}
