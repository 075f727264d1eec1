// The numbers that the engine and the prelude share.

// As in GuestHandle.Sort.
export const ABSENT = 0;
export const OBJECT = 1;
export const UNKNOWN = 3;

// As in GuestShape.
export const OBJECT_SHAPE = 0;
export const MAP = 1;
export const ARRAY = 2;
export const OPEN_LIST = 3;
export const OPEN_SET = 4;
export const UNKNOWN_SHAPE = 5;
export const OPEN_MAP = 6;
export const POSSIBLE = 7;
