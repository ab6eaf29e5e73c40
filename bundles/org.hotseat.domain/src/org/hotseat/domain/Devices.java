// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.hotseat.domain.device.Audio;
import org.hotseat.domain.device.Channel;
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

/** The devices of a machine, and ways to add new ones. */
public final class Devices extends DeviceLists {

    Devices(XmlElement root) {
        super(root);
    }

    private XmlElement add(String tag) {
        XmlElement devices = root().ensure("devices");
        List<XmlElement> all = devices.elements();
        int position = all.size();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(tag)) {
                position = i + 1;
            }
        }
        return devices.insert(tag, position);
    }

    /**
     * Adds a virtio disk in a qcow2 file under the first free name.
     *
     * @return its handle
     */
    public Disk addDisk() {
        Disk disk = new Disk(add("disk"));
        disk.element().setAttribute("type", "file");
        disk.setDevice("disk");
        disk.setFormat("qcow2");
        disk.setTarget(freeTarget("vd"));
        disk.setBus("virtio");
        return disk;
    }

    /**
     * Adds an empty CD-ROM drive.
     *
     * @param bus such as sata or ide
     * @return its handle
     */
    public Disk addCdrom(String bus) {
        Disk disk = new Disk(add("disk"));
        disk.element().setAttribute("type", "file");
        disk.setDevice("cdrom");
        disk.setTarget(freeTarget("ide".equals(bus) ? "hd" : "sd"));
        disk.setBus(bus);
        disk.setReadOnly(true);
        return disk;
    }

    /**
     * The first free name of a disk.
     *
     * @param prefix such as vd
     * @return such as vdb
     */
    public String freeTarget(String prefix) {
        List<String> used = disks().stream().map(Disk::target).collect(Collectors.toCollection(ArrayList::new));
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (!used.contains(prefix + letter)) {
                return prefix + letter;
            }
        }
        return prefix + "aa";
    }

    /**
     * Adds a virtio network card on a bridge.
     *
     * @return its handle
     */
    public NetworkInterface addInterface() {
        NetworkInterface card = new NetworkInterface(add("interface"));
        card.setType("bridge");
        card.setModel("virtio");
        return card;
    }

    /**
     * Adds a display.
     *
     * @param type such as vnc
     * @return its handle
     */
    public Graphics addGraphics(String type) {
        Graphics display = new Graphics(add("graphics"));
        display.setType(type);
        return display;
    }

    /**
     * Adds a graphics card.
     *
     * @return its handle
     */
    public Video addVideo() {
        Video video = new Video(add("video"));
        video.setModel("virtio");
        return video;
    }

    /**
     * Adds a USB device of the host.
     *
     * @return its handle
     */
    public HostDevice addUsb() {
        return hostDevice("usb");
    }

    /**
     * Adds a PCI device of the host.
     *
     * @return its handle
     */
    public HostDevice addPci() {
        return hostDevice("pci");
    }

    private HostDevice hostDevice(String type) {
        HostDevice device = new HostDevice(add("hostdev"));
        device.element().setAttribute("mode", "subsystem");
        device.element().setAttribute("type", type);
        device.setManaged(true);
        return device;
    }

    /**
     * Adds a redirected USB port over SPICE.
     *
     * @return its handle
     */
    public Redirection addRedirection() {
        Redirection port = new Redirection(add("redirdev"));
        port.element().setAttribute("bus", "usb");
        port.setTransport("spicevmc");
        return port;
    }

    /**
     * Adds a serial port on a pseudo terminal.
     *
     * @return its handle
     */
    public SerialPort addSerial() {
        SerialPort port = new SerialPort(add("serial"));
        port.setTransport("pty");
        return port;
    }

    /**
     * Adds a sound card.
     *
     * @return its handle
     */
    public Sound addSound() {
        Sound sound = new Sound(add("sound"));
        sound.setModel("ich9");
        return sound;
    }

    /**
     * Adds a sound backend under the next free number.
     *
     * @param type such as pulseaudio
     * @return its handle
     */
    public Audio addAudio(String type) {
        int next = audios().stream().mapToInt(audio -> number(audio.id(), 0)).max().orElse(0) + 1;
        Audio audio = new Audio(add("audio"));
        audio.setId(Integer.toString(next));
        audio.setType(type);
        return audio;
    }

    /**
     * Adds the channel of the guest's agent.
     *
     * @return its handle
     */
    public Channel addGuestAgent() {
        return addChannel(Channel.GUEST_AGENT);
    }

    /**
     * Adds the channel by which agents speak with programs in the guest.
     *
     * @return its handle
     */
    public Channel addGuestLine() {
        return addChannel(Channel.GUEST_LINE);
    }

    private Channel addChannel(String name) {
        Channel channel = new Channel(add("channel"));
        channel.setTransport("unix");
        XmlElement target = channel.element().ensure("target");
        target.setAttribute("type", "virtio");
        target.setAttribute("name", name);
        return channel;
    }

    /**
     * Adds a watchdog that resets the guest.
     *
     * @return its handle
     */
    public Watchdog addWatchdog() {
        Watchdog watchdog = new Watchdog(add("watchdog"));
        watchdog.setModel("i6300esb");
        watchdog.setAction("reset");
        return watchdog;
    }

    /**
     * Adds a source of random numbers.
     *
     * @return its handle
     */
    public Rng addRng() {
        Rng rng = new Rng(add("rng"));
        rng.setModel("virtio");
        rng.setBackend("random");
        rng.element().ensure("backend").setText("/dev/urandom");
        return rng;
    }

    /**
     * Adds an emulated trusted platform module.
     *
     * @return its handle
     */
    public Tpm addTpm() {
        Tpm tpm = new Tpm(add("tpm"));
        tpm.setModel("tpm-crb");
        tpm.setBackend("emulator");
        tpm.setVersion("2.0");
        return tpm;
    }
}
