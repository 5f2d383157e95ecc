package se.stafett.service.instruments;

import se.stafett.care.instrument.Weights;

/**
 * What goals may weigh.
 *
 * @param most how many goals are scaled together at most
 */
record GoalsRow(WeightsRow weights, int most) {

    record WeightsRow(int lowest, int highest) {}

    Weights allowed() {
        return new Weights(weights.lowest(), weights.highest(), most);
    }
}
