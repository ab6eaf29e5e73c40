// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.Tariff;

/** Thresholds leave room between them, windows can fill, prices are not negative. */
final class PolicyRule implements Rule {

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final int HUNDRED = 100;

    @Override
    public void check(Cluster cluster, Report report) {
        cluster.getElasticPolicies().forEach(policy -> checkElastic(policy, report));
        cluster.getTariffs().forEach(tariff -> checkTariff(tariff, report));
    }

    private static void checkElastic(ElasticPolicy policy, Report report) {
        report.errorIf(policy.getLowerPercent() >= policy.getUpperPercent(), policy,
                Literals.ELASTIC_POLICY__LOWER_PERCENT, Messages.thresholdsCross);
        report.errorIf(policy.getLowerPercent() < 0, policy, Literals.ELASTIC_POLICY__LOWER_PERCENT,
                Messages.percentRange);
        report.errorIf(policy.getUpperPercent() > HUNDRED, policy, Literals.ELASTIC_POLICY__UPPER_PERCENT,
                Messages.percentRange);
        report.errorIf(policy.getWindowSize() < 1, policy, Literals.ELASTIC_POLICY__WINDOW_SIZE,
                Messages.windowRange);
        report.errorIf(policy.getRatioPercent() < 0 || policy.getRatioPercent() > HUNDRED, policy,
                Literals.ELASTIC_POLICY__RATIO_PERCENT, Messages.percentRange);
        report.errorIf(policy.getCoolDownMillis() < 0, policy, Literals.ELASTIC_POLICY__COOL_DOWN_MILLIS,
                Messages.negative);
    }

    private static void checkTariff(Tariff tariff, Report report) {
        report.errorIf(!CURRENCY.matcher(tariff.getCurrency()).matches(), tariff, Literals.TARIFF__CURRENCY,
                Messages.currencyForm);
        Map<EStructuralFeature, BigDecimal> prices = Map.of(
                Literals.TARIFF__PRICE_PER_PROCESSOR_HOUR, tariff.getPricePerProcessorHour(),
                Literals.TARIFF__PRICE_PER_GIB_MONTH, tariff.getPricePerGibMonth(),
                Literals.TARIFF__PRICE_PER_NETWORK_GIB, tariff.getPricePerNetworkGib());
        prices.forEach((feature, price) -> report.errorIf(price.signum() < 0, tariff, feature, Messages.negative));
    }
}
