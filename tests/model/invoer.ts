import type { Invoer } from '../../src/model/invoer';

/** A model in which nothing was filled in: a test adds what it is about. */
export const LEEG: Invoer = {
  gemeenten: [],
  segmenten: [],
  regels: [],
  leveringen: [],
  afspraken: [],
  tarieven: [],
  index: new Map(),
  groei: [],
  treden: [],
  banden: [],
  voorschotten: [],
  bevolking: [],
  instroom: [],
};
