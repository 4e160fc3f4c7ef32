/** A worker for the test of ending: it says in shared memory that it is about to answer, and answers. */
export function answer(shared: SharedArrayBuffer): string {
  Atomics.add(new Int32Array(shared), 0, 1);
  return 'an answer';
}
