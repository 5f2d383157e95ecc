// What the plan says besides its goals and interventions.
import { findIn, must, mustBeOpen, replaced, stale } from './unfit.mjs';

const opened = (apply) => (plan, event, happening) => {
  mustBeOpen(plan);
  apply(plan, event, happening);
};

export const applyContent = {
  'plan.story-told': opened((plan, event) => {
    plan.story = { ...plan.story, ...event.story };
  }),

  'plan.summary-written': opened((plan, event) => {
    plan.summary = event.text;
  }),

  'plan.participant-added': opened((plan, event) => {
    must(!plan.participants.some((one) => one.id === event.participant.id), 'the participant takes part already');
    plan.participants = [...plan.participants, event.participant];
  }),

  'plan.participant-removed': opened((plan, event) => {
    findIn(plan.participants, event.participant);
    plan.participants = plan.participants.filter((one) => one.id !== event.participant);
  }),

  'plan.contact-named': opened((plan, event) => {
    plan.contact = event.contact;
  }),

  'plan.call-guidance-given': opened((plan, event) => {
    plan.callGuidance = event.entries;
  }),

  'plan.review-date-set': opened((plan, event) => {
    plan.reviewDate = event.date;
    stale(plan);
  }),

  'plan.text-corrected'(plan, event, { stamp }) {
    const { of, part, item } = event.target;
    const put = (now) => {
      must(now === event.wrong, 'the text that it calls wrong is not the one that stands there');
      return event.corrected;
    };
    const correct = TEXTS[`${of} ${part}`];
    must(correct !== undefined && (item !== undefined || ['plan', 'story'].includes(of)), 'there is no such text');
    const target = correct(plan, put, item);
    plan.corrections = [...plan.corrections, { ...event, target, ...stamp }];
  },
};

// Each puts the text right, and answers with the path by which a plan names it.
const TEXTS = {
  'plan summary'(plan, put) {
    plan.summary = put(plan.summary);
    return 'summary';
  },

  'goal words'(plan, put, id) {
    plan.goals = corrected(plan.goals, id, 'words', put);
    return `goals/${id}/words`;
  },

  'intervention description'(plan, put, id) {
    plan.interventions = corrected(plan.interventions, id, 'description', put);
    return `interventions/${id}/description`;
  },
};

for (const part of ['lifeSituation', 'drive', 'resources', 'abilities', 'needs']) {
  TEXTS[`story ${part}`] = (plan, put) => {
    must(plan.story !== undefined, 'no story has been told');
    plan.story = { ...plan.story, [part]: put(plan.story[part]) };
    return `story.${part}`;
  };
}

function corrected(items, id, field, put) {
  const item = findIn(items, id);
  return replaced(items, { ...item, content: { ...item.content, [field]: put(item.content[field]) } });
}
