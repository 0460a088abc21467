export interface Room {
  /** 0 to 3: a room imports only from lower floors. */
  readonly floor: number
  readonly rooms: readonly string[]
  readonly packages: readonly string[]
  /** May it import Node's own modules? */
  readonly node: boolean
}

export const rooms: Readonly<Record<string, Room>>
