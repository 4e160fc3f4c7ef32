/** On what it was measured, and how busy that was. */
import { cpus, loadavg } from 'node:os';
import process from 'node:process';

export function machineWords(): string {
  const [first] = cpus();
  const load = loadavg()[0].toFixed(1);
  const date = new Date().toISOString().slice(0, 10);
  return `${date}, Node ${process.version}, ${cpus().length} × ${first.model.trim()}, load ${load}`;
}
