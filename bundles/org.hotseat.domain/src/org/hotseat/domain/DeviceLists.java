// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.List;

import org.hotseat.domain.device.Audio;
import org.hotseat.domain.device.Channel;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Disk;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.device.Redirection;
import org.hotseat.domain.device.Rng;
import org.hotseat.domain.device.SerialPort;
import org.hotseat.domain.device.Sound;
import org.hotseat.domain.device.Tpm;
import org.hotseat.domain.device.Video;
import org.hotseat.domain.device.Watchdog;
import org.hotseat.domain.xml.XmlElement;

/** The devices of a machine, to be read: copies in the order of the description; handles stay valid until removed. */
public abstract sealed class DeviceLists extends Section permits Devices {

    DeviceLists(XmlElement root) {
        super(root);
    }

    /**
     * Every device, those no form knows included.
     *
     * @return handles of their kind
     */
    public List<Device> all() {
        return root().find("devices").map(XmlElement::elements).orElse(List.of()).stream()
                .filter(element -> !"emulator".equals(element.name())).map(DeviceLists::handle).toList();
    }

    private static Device handle(XmlElement element) {
        return switch (element.name()) {
            case "disk" -> new Disk(element);
            case "interface" -> new NetworkInterface(element);
            case "graphics" -> new Graphics(element);
            case "video" -> new Video(element);
            case "hostdev" -> new HostDevice(element);
            case "redirdev" -> new Redirection(element);
            case "serial" -> new SerialPort(element);
            case "sound" -> new Sound(element);
            case "audio" -> new Audio(element);
            case "channel" -> new Channel(element);
            case "watchdog" -> new Watchdog(element);
            case "rng" -> new Rng(element);
            case "tpm" -> new Tpm(element);
            default -> new Device(element);
        };
    }

    /**
     * Disks and drives.
     *
     * @return handles
     */
    public List<Disk> disks() {
        return all(Disk.class);
    }

    /**
     * Network cards.
     *
     * @return handles
     */
    public List<NetworkInterface> interfaces() {
        return all(NetworkInterface.class);
    }

    /**
     * Displays.
     *
     * @return handles
     */
    public List<Graphics> graphics() {
        return all(Graphics.class);
    }

    /**
     * Graphics cards.
     *
     * @return handles
     */
    public List<Video> videos() {
        return all(Video.class);
    }

    /**
     * Devices of the host.
     *
     * @return handles
     */
    public List<HostDevice> hostDevices() {
        return all(HostDevice.class);
    }

    /**
     * Redirected USB ports.
     *
     * @return handles
     */
    public List<Redirection> redirections() {
        return all(Redirection.class);
    }

    /**
     * Serial ports.
     *
     * @return handles
     */
    public List<SerialPort> serials() {
        return all(SerialPort.class);
    }

    /**
     * Sound cards.
     *
     * @return handles
     */
    public List<Sound> sounds() {
        return all(Sound.class);
    }

    /**
     * Sound backends.
     *
     * @return handles
     */
    public List<Audio> audios() {
        return all(Audio.class);
    }

    /**
     * Channels.
     *
     * @return handles
     */
    public List<Channel> channels() {
        return all(Channel.class);
    }

    /**
     * Watchdogs.
     *
     * @return handles
     */
    public List<Watchdog> watchdogs() {
        return all(Watchdog.class);
    }

    /**
     * Sources of random numbers.
     *
     * @return handles
     */
    public List<Rng> rngs() {
        return all(Rng.class);
    }

    /**
     * Trusted platform modules.
     *
     * @return handles
     */
    public List<Tpm> tpms() {
        return all(Tpm.class);
    }

    /**
     * Devices that no form knows, such as controllers.
     *
     * @return handles
     */
    public List<Device> others() {
        return all().stream().filter(device -> device.getClass() == Device.class).toList();
    }

    private <D extends Device> List<D> all(Class<D> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Takes a device out.
     *
     * @param device one of these
     */
    public void remove(Device device) {
        device.element().parent().ifPresent(parent -> parent.remove(device.element()));
    }
}
