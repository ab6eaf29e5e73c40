// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.page;

import java.util.List;

import org.hotseat.ui.domain.field.BootFields;
import org.hotseat.ui.domain.field.DiskFields;
import org.hotseat.ui.domain.field.DisplayFields;
import org.hotseat.ui.domain.field.HostDeviceFields;
import org.hotseat.ui.domain.field.NetworkFields;
import org.hotseat.ui.domain.field.OverviewFields;
import org.hotseat.ui.domain.field.ProcessorFields;
import org.hotseat.ui.domain.field.SerialFields;
import org.hotseat.ui.domain.field.SoundFields;
import org.hotseat.ui.domain.field.WatchFields;

/** The form pages of the editor, the one place that says what stands where. */
public final class Pages {

    private Pages() {
    }

    /**
     * All of them.
     *
     * @return in the order of the tabs
     */
    public static List<Page> all() {
        return List.of(overview(), processor(),
                new Page("disks", Messages.disks, List.of(new Group.DeviceList<>(DiskFields.set()))),
                new Page("network", Messages.network, List.of(new Group.DeviceList<>(NetworkFields.set()))),
                new Page("display", Messages.display, List.of(
                        new Group.DeviceList<>(DisplayFields.displays()),
                        new Group.DeviceList<>(DisplayFields.videos()),
                        new Group.DeviceList<>(DisplayFields.inputs()))),
                new Page("usb", Messages.usb, List.of(
                        new Group.DeviceList<>(HostDeviceFields.hostDevices()),
                        new Group.DeviceList<>(HostDeviceFields.redirections()))),
                new Page("serial", Messages.serial, List.of(
                        new Group.DeviceList<>(SerialFields.serials()),
                        new Group.DeviceList<>(SoundFields.sounds()),
                        new Group.DeviceList<>(SoundFields.audios()),
                        new Group.DeviceList<>(SerialFields.parallels()),
                        new Group.DeviceList<>(SerialFields.consoles()))),
                new Page("boot", Messages.boot, List.of(
                        new Group.BootOrder("order", Messages.bootOrder),
                        new Group.Fields("menu", Messages.bootMenu, BootFields.firmware()))),
                new Page("watch", Messages.watch, List.of(
                        new Group.Fields("agent", Messages.agent, WatchFields.agent()),
                        new Group.DeviceList<>(WatchFields.watchdogs()),
                        new Group.DeviceList<>(WatchFields.channels()),
                        new Group.DeviceList<>(WatchFields.rngs()),
                        new Group.DeviceList<>(WatchFields.tpms()))));
    }

    private static Page overview() {
        return new Page("overview", Messages.overview, List.of(
                new Group.Fields("identity", Messages.identity, OverviewFields.identity()),
                new Group.Fields("system", Messages.system, OverviewFields.system()),
                new Group.Fields("ends", Messages.ends, OverviewFields.ends()),
                new Group.NextStart("nextStart", Messages.nextStart)));
    }

    private static Page processor() {
        return new Page("processor", Messages.processor, List.of(
                new Group.Fields("vcpus", Messages.vcpus, ProcessorFields.processor()),
                new Group.Fields("memory", Messages.memory, ProcessorFields.memory()),
                new Group.Fields("features", Messages.features, ProcessorFields.features())));
    }
}
