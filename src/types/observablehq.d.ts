/** The part of Framework's standard library that modules use. */
declare module "observablehq:stdlib" {
  interface Attachment {
    json(): Promise<unknown>;
    readonly href: string;
  }
  export function FileAttachment(path: string): Attachment;
}
