// Who is responsible for an item.
import { findIn, must, mustBeOpen, OPEN_GOAL, OPEN_INTERVENTION, replaced } from './unfit.mjs';

export const applyCustody = {
  'plan.custody-moved'(plan, event) {
    mustBeOpen(plan);
    const [list, open] = plan.goals.some((goal) => goal.id === event.item)
      ? ['goals', OPEN_GOAL]
      : ['interventions', OPEN_INTERVENTION];
    const item = findIn(plan[list], event.item);
    must(open.includes(item.status), 'the item has ended');
    must(item.responsible === event.from, 'the unit that gives it up does not have it');
    plan[list] = replaced(plan[list], { ...item, responsible: event.to });
  },

  'plan.custody-kept'(plan) {
    mustBeOpen(plan);
  },
};
