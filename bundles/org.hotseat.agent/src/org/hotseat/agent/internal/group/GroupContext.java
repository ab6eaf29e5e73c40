// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.group;

import java.util.Optional;

import org.hotseat.base.work.Workers;
import org.hotseat.devices.matrix.SwitchDrivers;
import org.hotseat.member.cluster.GroupFolder;
import org.hotseat.member.hyper.HypervisorPart;
import org.hotseat.process.meter.Meters;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.state.data.HostRecord;

/**
 * What the parts of a member are made of, before there is a cluster to speak of.
 *
 * @param settings of this agent
 * @param version of this agent
 * @param own this host by its configuration
 * @param folder of the membership
 * @param workers all threads
 * @param meters where figures are added; what a part adds, it removes at its end
 * @param hypervisor of this host; empty for those that run no machines
 * @param switches drivers for matrix switches
 */
public record GroupContext(AgentSettings settings, String version, HostRecord own, GroupFolder folder, Workers workers,
        Meters meters, Optional<HypervisorPart> hypervisor, SwitchDrivers switches) {
}
