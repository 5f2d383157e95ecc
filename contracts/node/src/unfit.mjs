// What the parts of the fold have in common.

/** An event that cannot have happened to the plan as it stands. */
export class Unfit extends Error {}

export function must(holds, problem) {
  if (!holds) throw new Unfit(problem);
}

const OPEN_PLAN = ['draft', 'active', 'on-hold'];
export const OPEN_GOAL = ['proposed', 'accepted'];
export const OPEN_INTERVENTION = ['not-started', 'in-progress'];

export const mustBeOpen = (plan) => must(OPEN_PLAN.includes(plan.status), 'the plan is not open');

/** What was agreed is not what stands there any more. */
export function stale(plan) {
  if (plan.agreement !== undefined) plan.agreement = { ...plan.agreement, stale: true };
}

export function findIn(list, id) {
  const found = list.find((one) => one.id === id);
  must(found !== undefined, 'the plan has no such item');
  return found;
}

export const replaced = (list, item) => list.map((one) => (one.id === item.id ? item : one));

export function mustBeNew(plan, id) {
  must(![...plan.goals, ...plan.interventions].some((one) => one.id === id), 'the plan has an item of that id');
}

/** Every intervention serves goals that the plan has. */
export function mustBeWhole(plan) {
  for (const one of plan.interventions) for (const goal of one.content.goals) findIn(plan.goals, goal);
}

export const provenance = ({ plan, version, event }) => ({ plan, version, event });
