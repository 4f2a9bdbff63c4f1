import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

import { freePort } from "./ports.ts";

export interface Mail extends ParsedMail {
  /** Whom the envelope names, whatever the headers say. */
  recipients: string[];
}

/** A real SMTP server that keeps what it is given. */
export class Mailbox {
  readonly port: number;
  readonly url: string;
  readonly mails: Mail[] = [];
  /** How many deliveries were turned away. */
  refused = 0;
  private refusing = false;
  private server: SMTPServer | undefined;

  private constructor(port: number) {
    this.port = port;
    this.url = `smtp://127.0.0.1:${port}`;
  }

  static async open(): Promise<Mailbox> {
    const mailbox = new Mailbox(await freePort());
    await mailbox.start();
    return mailbox;
  }

  /** Starts again, on the same port. */
  async start(): Promise<void> {
    if (this.server) return;
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ["AUTH", "STARTTLS"],
      logger: false,
      onRcptTo: (_address, _session, answer) => {
        if (!this.refusing) return answer();
        this.refused += 1;
        answer(Object.assign(new Error("come back later"), { responseCode: 451 }));
      },
      onData: (stream, session, answer) => {
        simpleParser(stream).then(
          (mail) => {
            this.mails.push({ ...mail, recipients: session.envelope.rcptTo.map(({ address }) => address) });
            answer();
          },
          (error: Error) => answer(error),
        );
      },
    });
    server.on("error", () => {}); // A connection that broke off is the client's affair.
    server.listen(this.port, "127.0.0.1");
    await once(server.server, "listening");
    this.server = server;
  }

  /** Is gone: connections are refused, as with a mail server that is down. */
  async stop(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server) await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  /** Answers every recipient with "come back later" (451), or takes mail again. */
  refuse(refusing = true): void {
    this.refusing = refusing;
  }

  to(address: string): Mail[] {
    return this.mails.filter((mail) => mail.recipients.includes(address));
  }

  /** Waits for mail to an address: all that has come once there are `count`. */
  async waitFor(address: string, { count = 1, timeout = 20_000 } = {}): Promise<Mail[]> {
    const deadline = Date.now() + timeout;
    while (this.to(address).length < count) {
      if (Date.now() > deadline) {
        const others = this.mails.map((mail) => `${mail.recipients.join(", ")}: ${mail.subject}`).join("\n  ");
        throw new Error(`${this.to(address).length} of ${count} mails to ${address} after ${timeout} ms; all mails:\n  ${others}`);
      }
      await sleep(50);
    }
    return this.to(address);
  }
}
