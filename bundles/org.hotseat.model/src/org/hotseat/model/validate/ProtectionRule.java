// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.ProtectionMode;
import org.hotseat.model.cluster.ProtectionPolicy;
import org.hotseat.model.text.Words;

/** A protected machine has somewhere else to go, and limits that can be kept. */
final class ProtectionRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        for (ProtectionPolicy policy : cluster.getProtectionPolicies()) {
            if (policy.getMode() != ProtectionMode.NONE) {
                checkHosts(policy, report);
                checkLimits(policy, report);
            }
        }
    }

    private static void checkHosts(ProtectionPolicy policy, Report report) {
        report.errorIf(policy.getPrimary() == null, policy, Literals.PROTECTION_POLICY__PRIMARY,
                Messages.primaryMissing);
        report.errorIf(policy.getStandbys().isEmpty(), policy, Literals.PROTECTION_POLICY__STANDBYS,
                Messages.standbyMissing);
        if (policy.getPrimary() != null && policy.getStandbys().contains(policy.getPrimary())) {
            report.error(policy, Literals.PROTECTION_POLICY__STANDBYS, Messages.standbyIsPrimary,
                    Words.describe(policy.getPrimary()));
        }
    }

    private static void checkLimits(ProtectionPolicy policy, Report report) {
        report.errorIf(policy.getRecoveryPointMillis() <= 0, policy,
                Literals.PROTECTION_POLICY__RECOVERY_POINT_MILLIS, Messages.recoveryPointRange);
        report.errorIf(policy.getPauseBudgetMillis() <= 0, policy, Literals.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS,
                Messages.pauseBudgetRange);
        report.errorIf(policy.getPauseBudgetMillis() >= Math.max(1, policy.getRecoveryPointMillis()), policy,
                Literals.PROTECTION_POLICY__PAUSE_BUDGET_MILLIS, Messages.pauseBudgetLarge);
    }
}
