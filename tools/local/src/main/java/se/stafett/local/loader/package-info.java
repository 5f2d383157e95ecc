/**
 * Loads FHIR R4 care plans from files through plan-service's REST API. What the source has and a plan here has not, and
 * what the rules here need and the source lacks, is counted and said, never dropped or made in silence.
 */
@NullMarked
package se.stafett.local.loader;

import org.jspecify.annotations.NullMarked;
