// What every author's word passes on its way to a terminal, by the name that this room knows it by.
export { disarmed, visible } from '../page/visible.js';
