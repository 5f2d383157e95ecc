/**
 * The demo: plans are made through the REST API, and what another system rebuilt from Kafka alone is held against what
 * plan-service shows, plan by plan and by digest.
 */
@NullMarked
package se.stafett.local.demo;

import org.jspecify.annotations.NullMarked;
