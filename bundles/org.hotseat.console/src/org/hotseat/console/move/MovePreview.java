// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.console.move;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;

/**
 * What a move would mean, before anything is done.
 *
 * @param machine what would move
 * @param source where it is
 * @param target where it would go
 * @param estimate of the whole move; zero when unknown
 * @param pause of the guest; zero when unknown
 * @param consequences all lines, in fixed order of topics
 * @param obstacle why it is not allowed; empty when it is
 */
public record MovePreview(MachineId machine, HostId source, HostId target, Duration estimate, Duration pause,
        List<Consequence> consequences, Optional<String> obstacle) {
}
