/**
 * Milliseconds of processor time that this process has used, all its threads together. Work that never ends is caught
 * by it whatever else the machine is doing; how fast work is belongs in `bench/`.
 */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
