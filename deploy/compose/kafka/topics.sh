#!/usr/bin/env bash
# Makes the published topics that are missing: 16 partitions, kept for ever.
set -euo pipefail
topics=/opt/kafka/bin/kafka-topics.sh
made=$("$topics" --bootstrap-server kafka:9092 --list)
for topic in care.assessment.v1 care.plan.v1 care.handover.v1 care.followup.v1 care.checkpoints.v1; do
  if [[ $'\n'$made$'\n' != *$'\n'$topic$'\n'* ]]; then
    "$topics" --bootstrap-server kafka:9092 --create --if-not-exists --topic "$topic" --partitions 16 --replication-factor 1 \
      --config retention.ms=-1 --config retention.bytes=-1 --config cleanup.policy=delete
  fi
done
