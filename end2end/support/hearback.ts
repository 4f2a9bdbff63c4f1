import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

import { freePort } from "./ports.ts";

export interface Options {
  /** A database other than a new SQLite file: "postgres://...". */
  databaseUrl?: string;
  /** Where mail goes: "smtp://127.0.0.1:PORT". Without, Hearback writes it to a folder. */
  smtpUrl?: string;
  /** The port to listen on, where somebody must know it beforehand. */
  port?: number;
  /** How browsers call this machine: "localhost", where passkeys are offered without HTTPS. */
  host?: string;
  /** Further variables of the environment. */
  env?: Record<string, string>;
}

export interface Member {
  email: string;
  name: string;
  organisation: string;
  role: "official" | "analyst" | "moderator" | "facilitator" | "administrator";
  password: string;
}

/** The real program, with a folder and a database of its own. */
export class Hearback {
  readonly baseUrl: string;
  /** Its working folder; gone after `remove`. */
  readonly folder: string;
  private readonly env: NodeJS.ProcessEnv;
  private server: ChildProcess | undefined;
  private said = "";

  private constructor(folder: string, port: number, options: Options) {
    this.folder = folder;
    this.baseUrl = `http://${options.host ?? "127.0.0.1"}:${port}`;
    // Nothing of the developer's own settings reaches it.
    const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("HEARBACK_"));
    this.env = {
      ...Object.fromEntries(inherited),
      HEARBACK_DATABASE_URL: options.databaseUrl ?? `sqlite:${join(folder, "hearback.db")}`,
      HEARBACK_LISTEN: `127.0.0.1:${port}`,
      HEARBACK_BASE_URL: this.baseUrl,
      HEARBACK_MAIL_FROM: "Hearback <hearback@hearback.example>",
      ...(options.smtpUrl ? { HEARBACK_SMTP_URL: options.smtpUrl } : {}),
      ...options.env,
    };
  }

  /** A new Hearback with an empty database, not yet serving: commands first, then `serve`. */
  static async create(options: Options = {}): Promise<Hearback> {
    const folder = await mkdtemp(join(tmpdir(), "hearback-journey-"));
    return new Hearback(folder, options.port ?? (await freePort()), options);
  }

  /** Runs a command (`hearback import consultation DIR`) to its end, and says what it printed. */
  async run(args: string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}): Promise<string> {
    const child = spawn(binary(), args, { cwd: this.folder, env: { ...this.env, ...env }, stdio: "pipe" });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.stdin.on("error", () => {}); // A command need not read what it is given.
    child.stdin.end(input);
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", resolve);
    });
    if (code !== 0) throw new Error(`hearback ${args.join(" ")} ended with ${code}:\n${output}`);
    return output;
  }

  importConsultation(folder: string): Promise<string> {
    return this.run(["import", "consultation", folder]);
  }

  addMember({ email, name, organisation, role, password }: Member): Promise<string> {
    const options = ["--email", email, "--name", name, "--organisation", organisation, "--role", role];
    return this.run(["member", "add", ...options], { env: { HEARBACK_PASSWORD: password } });
  }

  /** Starts serving, and waits until it is ready. Options: `--rehearse`, `+21d` to serve as on another day. */
  async serve(...options: string[]): Promise<void> {
    const server = spawn(binary(), ["serve", ...options], { cwd: this.folder, env: this.env, stdio: ["ignore", "pipe", "pipe"] });
    this.server = server;
    server.stdout?.on("data", (chunk) => (this.said += chunk));
    server.stderr?.on("data", (chunk) => (this.said += chunk));
    server.once("error", (error) => (this.said += String(error)));

    const deadline = Date.now() + 30_000;
    while (!(await this.ready())) {
      if (hasEnded(server) || server.pid === undefined) throw new Error(`hearback serve ended at once:\n${this.said}`);
      if (Date.now() > deadline) throw new Error(`hearback serve is not ready after 30 s:\n${this.said}`);
      await sleep(50);
    }
  }

  /** Stops serving: in order, or as a power cut does (SIGKILL). It may serve again afterwards, with the same data. */
  async stop(signal: "SIGTERM" | "SIGKILL" = "SIGTERM"): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (!server || hasEnded(server)) return;
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill(signal);
    const inTime = await Promise.race([ended.then(() => true), sleep(15_000, false, { ref: false })]);
    if (!inTime) {
      server.kill("SIGKILL");
      await ended;
      throw new Error(`hearback did not stop within 15 s:\n${this.said}`);
    }
  }

  /** Stops, and removes the folder. */
  async remove(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** What the server printed so far. */
  output(): string {
    return this.said;
  }

  private async ready(): Promise<boolean> {
    try {
      return (await fetch(`${this.baseUrl}/readyz`, { signal: AbortSignal.timeout(2_000) })).ok;
    } catch {
      return false;
    }
  }
}

function binary(): string {
  const path = process.env.HEARBACK_BIN;
  if (!path) throw new Error("HEARBACK_BIN names no program; run the journeys with `cargo xtask test --only browser`");
  return path;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;
