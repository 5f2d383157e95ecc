// Goals. A declined goal may be worded anew or accepted after all.
import { findIn, must, mustBeNew, mustBeOpen, OPEN_GOAL, provenance, replaced, stale } from './unfit.mjs';

const PENDING = { position: 'pending' };

function change(apply, { ended = () => {} } = {}) {
  return (plan, event, happening) => {
    mustBeOpen(plan);
    const goal = findIn(plan.goals, event.goal);
    ended(goal);
    plan.goals = replaced(plan.goals, apply(goal, event, plan, happening));
  };
}

const discussed = {
  ended: (goal) => must(['proposed', 'accepted', 'rejected'].includes(goal.status), 'the goal has ended'),
};

export const applyGoal = {
  'plan.goal-proposed'(plan, event, happening) {
    mustBeOpen(plan);
    mustBeNew(plan, event.goal);
    const goal = {
      id: event.goal,
      content: event.content,
      status: 'proposed',
      responsible: event.responsible,
      acceptance: PENDING,
      provenance: provenance(happening),
    };
    plan.goals = [...plan.goals, goal];
    stale(plan);
  },

  'plan.goal-accepted': change((goal, event) => {
    const acceptance = { position: 'agree', given: event.given, note: event.note };
    return { ...goal, status: 'accepted', acceptance };
  }, discussed),

  'plan.goal-declined': change((goal, event, plan) => {
    stale(plan);
    return { ...goal, status: 'rejected', acceptance: { position: 'disagree', reason: event.reason } };
  }, discussed),

  'plan.goal-revised': change((goal, event, plan) => {
    stale(plan);
    return { ...goal, content: event.content, status: 'proposed', acceptance: PENDING };
  }, discussed),

  'plan.goal-withdrawn': change((goal, event, plan) => {
    stale(plan);
    return { ...goal, status: 'cancelled', reason: event.reason };
  }, discussed),

  'plan.goal-outcome-recorded': change((goal, event) => {
    const open = OPEN_GOAL.includes(goal.status);
    must(open || goal.status === 'completed', 'the goal has ended without being reached');
    return { ...goal, status: after(goal, event.achievement.status), achievement: event.achievement };
  }),

  'plan.goal-entered-in-error': change((goal, event, plan) => {
    must(goal.status !== 'entered-in-error', 'the goal is in error already');
    stale(plan);
    return { ...goal, status: 'entered-in-error', reason: event.reason };
  }),
};

function after(goal, achievement) {
  if (['achieved', 'sustaining'].includes(achievement)) return 'completed';
  return achievement === 'not-attainable' ? 'cancelled' : goal.status;
}
