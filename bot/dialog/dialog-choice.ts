// The values behind the buttons of a guided check: `dialog:permit-ending`, `dialog:permit-ending:phase=first`, `dialog:stop`.
import { DIALOG_NAMES, type DialogName } from '../../knowledge/contracts/dialog';

export type DialogChoice =
  | { kind: 'begin'; name: DialogName }
  | { kind: 'answer'; name: DialogName; slot: string; value: string }
  /** Asks a slot again, with what follows from it. */
  | { kind: 'change'; name: DialogName; slot: string }
  | { kind: 'stop' }
  | { kind: 'resume' };

const CHOICE = /^dialog:([a-z-]+)(?::([a-zA-Z]+)(?:=([a-z0-9-]+))?)?$/;

export const STOP_CHOICE = 'dialog:stop';
export const RESUME_CHOICE = 'dialog:resume';
export const beginChoice = (name: DialogName): string => `dialog:${name}`;
export const changeChoice = (name: DialogName, slot: string): string => `dialog:${name}:${slot}`;
export const answerChoice = (name: DialogName, slot: string, value: string): string => `dialog:${name}:${slot}=${value}`;

/** A value that is none of ours is no choice of a dialog. */
export function readDialogChoice(choice: string | undefined): DialogChoice | undefined {
  if (choice === STOP_CHOICE) return { kind: 'stop' };
  if (choice === RESUME_CHOICE) return { kind: 'resume' };
  const [, named, slot, value] = CHOICE.exec(choice ?? '') ?? [];
  const name = DIALOG_NAMES.find((each) => each === named);
  if (!name) return undefined;
  if (slot === undefined) return { kind: 'begin', name };
  return value === undefined ? { kind: 'change', name, slot } : { kind: 'answer', name, slot, value };
}
