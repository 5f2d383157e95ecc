package se.stafett.trials.house.planted.nullmarked.stafett.plan;

record Undescribed() {}
