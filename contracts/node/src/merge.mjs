// Two plans of one patient become one, and two again.
import { findIn, must, mustBeNew, mustBeOpen, mustBeWhole, replaced, stale } from './unfit.mjs';

export const applyMerge = {
  'plan.kept-apart'(plan, event, { stamp }) {
    mustBeOpen(plan);
    plan.keptApart = [...plan.keptApart, { ...event, ...stamp }];
  },

  'plan.absorbed'(plan, event, { stamp }) {
    mustBeOpen(plan);
    must(!plan.merges.some((merge) => merge.id === event.merge), 'the merge is recorded');
    for (const list of ['goals', 'interventions']) {
      for (const item of event[list]) {
        mustBeNew(plan, item.id);
        plan[list] = [...plan[list], item];
      }
    }
    mustBeWhole(plan);
    const { merge: id, plan: absorbed, planVersion, reason } = event;
    const items = [...event.goals, ...event.interventions].map((item) => item.id);
    plan.merges = [...plan.merges, { id, plan: absorbed, planVersion, items, reason, ...stamp }];
    stale(plan);
  },

  'plan.merged-into'(plan, event, { stamp }) {
    mustBeOpen(plan);
    plan.mergedInto = { ...event, statusBefore: plan.status, ...stamp };
    plan.status = 'merged';
  },

  'plan.separated'(plan, event, { stamp }) {
    const merge = plan.merges.find((one) => one.id === event.merge && one.reversal === undefined);
    must(merge !== undefined, 'there is no such merge to undo');
    must(merge.plan === event.plan, 'the merge absorbed another plan');
    const items = new Set(event.items);
    must(items.size === new Set(merge.items).size && merge.items.every((id) => items.has(id)), 'other items were brought');
    plan.goals = plan.goals.filter((goal) => !items.has(goal.id));
    plan.interventions = plan.interventions.filter((one) => !items.has(one.id));
    mustBeWhole(plan);
    plan.merges = replaced(plan.merges, { ...merge, reversal: { reason: event.reason, ...stamp } });
    stale(plan);
  },

  'plan.restored'(plan, event) {
    const merged = plan.mergedInto;
    must(merged?.merge === event.merge && merged.plan === event.plan, 'the plan is not merged in this merge');
    for (const list of ['goals', 'interventions']) {
      for (const item of event[list]) {
        findIn(plan[list], item.id);
        plan[list] = replaced(plan[list], item);
      }
    }
    plan.status = merged.statusBefore;
    plan.mergedInto = undefined;
    stale(plan);
  },
};
