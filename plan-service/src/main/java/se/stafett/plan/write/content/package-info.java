/** What a plan says besides its goals and interventions: story, summary, participants, whom to call, review. */
@NullMarked
package se.stafett.plan.write.content;

import org.jspecify.annotations.NullMarked;
