/** The marks that the page carries of us, named neutrally: attribute values, and the words our own nodes need. */
import type { Action } from '../types.ts';

/** On an item's root: `label`, `dim`, `fold` or `gone`. */
export const lookAttribute = 'data-tl-look';
export const looks: Record<Exclude<Action, 'none'>, string> = {
  label: 'label',
  dim: 'dim',
  collapse: 'fold',
  hide: 'gone',
};

/** Beside it: in which dialect the item is written, so that the stylesheet knows its parts (wxt.config.ts). */
export const dialectAttribute = 'data-tl-of';

/** On `<html>` while the reader wants to see the page as it is. */
export const bareAttribute = 'data-tl-bare';
