/** Whether a text holds anything that can be seen: not only spaces, controls and characters without a shape. */
export const hasSomethingToSee = (text: string): boolean =>
  /[^\s\p{C}\p{M}\u115f\u1160\u3164\uffa0\u2800]/u.test(text);
