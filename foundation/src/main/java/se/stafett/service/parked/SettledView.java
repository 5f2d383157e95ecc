package se.stafett.service.parked;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Accepted.parked", description = "How many of the patient's events no longer wait because of this.")
record SettledView(@Schema(examples = "3") int settled) {}
