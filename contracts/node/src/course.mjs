// The status of the whole plan.
import { must, mustBeOpen, OPEN_GOAL, OPEN_INTERVENTION } from './unfit.mjs';

export const applyCourse = {
  'plan.agreed'(plan, event, { version, stamp }) {
    must(['draft', 'active'].includes(plan.status), 'only a draft or an active plan is agreed');
    if (event.position !== 'disagreed') plan.status = 'active';
    plan.agreement = { ...event, version, stale: false, ...stamp };
  },

  'plan.held'(plan, event, { stamp }) {
    must(plan.status === 'active', 'only an active plan is held');
    plan.status = 'on-hold';
    plan.hold = { reason: event.reason, ...stamp };
  },

  'plan.resumed'(plan) {
    must(plan.status === 'on-hold', 'the plan is not on hold');
    plan.status = 'active';
    plan.hold = undefined;
  },

  'plan.closed'(plan, event, { stamp }) {
    mustBeOpen(plan);
    const reached = ['goals-met', 'no-further-benefit'].includes(event.reason);
    plan.status = reached && plan.status !== 'draft' ? 'completed' : 'revoked';
    plan.hold = undefined;
    plan.closure = { ...event, ...stamp };
    plan.goals = plan.goals.map((goal) => (OPEN_GOAL.includes(goal.status) ? { ...goal, status: 'cancelled' } : goal));
    plan.interventions = plan.interventions.map((one) =>
      OPEN_INTERVENTION.includes(one.status) ? { ...one, status: 'stopped' } : one,
    );
  },

  'plan.entered-in-error'(plan, event, { stamp }) {
    must(plan.status !== 'merged', 'the plan is merged');
    must(plan.error === undefined, 'the plan is in error already');
    plan.status = 'entered-in-error';
    plan.hold = undefined;
    plan.error = { reason: event.reason, ...stamp };
  },
};
