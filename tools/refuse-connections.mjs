// Preloaded where no namespace without a network can be made: only this machine answers.
import net from "node:net";

const { connect } = net.Socket.prototype;
const own = new Set(["localhost", "127.0.0.1", "::1", undefined]);

net.Socket.prototype.connect = function (...args) {
  const [options] = net._normalizeArgs(Array.isArray(args[0]) ? args[0] : args);
  if (options.path === undefined && !own.has(options.host)) {
    process.exitCode = 1;
    throw new Error(`no step connects to another host: ${JSON.stringify(options.host)}`);
  }
  return connect.apply(this, args);
};
