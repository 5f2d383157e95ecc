package se.stafett.e2e.house.planted.nullmarked.stafett.plan;

record Undescribed() {}
