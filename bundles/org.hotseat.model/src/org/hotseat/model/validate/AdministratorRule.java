// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.validate;

import org.hotseat.model.cluster.AccountRole;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;

/** Where there are accounts, somebody may administer. */
final class AdministratorRule implements Rule {

    @Override
    public void check(Cluster cluster, Report report) {
        boolean nobody = cluster.getAccounts().stream()
                .noneMatch(account -> account.getRole() == AccountRole.ADMINISTRATOR);
        report.warningIf(nobody && !cluster.getAccounts().isEmpty(), cluster, Literals.CLUSTER__ACCOUNTS,
                Messages.administratorMissing);
    }
}
