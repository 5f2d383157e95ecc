/** What is deployed beyond one machine: manifests, roles and rights, checked as far as that goes without a cluster. */
@NullMarked
package se.stafett.trials.deployed;

import org.jspecify.annotations.NullMarked;
