// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.cluster.etcd;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;

/**
 * What all change streams of a store share.
 *
 * @param gateway asks one member
 * @param failover knows the members
 * @param form knows the token
 * @param worker one thread; drops what comes after its end
 * @param timer for ticks
 * @param silenceLimit after which a member counts as gone
 */
record StreamTools(Gateway gateway, Failover failover, TxnForm form, Executor worker, ScheduledExecutorService timer,
        Duration silenceLimit) {
}
