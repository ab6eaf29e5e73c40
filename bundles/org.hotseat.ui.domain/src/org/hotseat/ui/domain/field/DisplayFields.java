// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Vocabulary;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Graphics;
import org.hotseat.domain.device.Video;
import org.hotseat.domain.xml.XmlElement;

/** What shows the guest's screen, what draws it and what the guest is operated with. */
public final class DisplayFields {

    private static final int MOST_HEADS = 16;
    private static final int MOST_VRAM = 1 << 20;
    private static final int ANY_PORT = -1;

    private DisplayFields() {
    }

    /**
     * Displays, local and remote.
     *
     * @return the set
     */
    public static DeviceSet<Graphics> displays() {
        return new DeviceSet<>("displays", Messages.displays, Messages.displaysEmpty, d -> d.devices().graphics(),
                List.of(new Adder("vnc", Messages.addVnc, d -> d.devices().addGraphics("vnc")),
                        new Adder("spice", Messages.addSpice, d -> d.devices().addGraphics("spice")),
                        new Adder("local", Messages.addLocal, DisplayFields::addLocal),
                        new Adder("egl", Messages.addEgl, d -> d.devices().addGraphics("egl-headless"))),
                displayFields(), List.of("type", "listen", "port", "display"), false);
    }

    private static Device addLocal(DomainDocument domain) {
        Graphics display = domain.devices().addGraphics("sdl");
        display.setDisplay(":0");
        return display;
    }

    private static List<Field<Graphics>> displayFields() {
        return List.of(
                Field.<Graphics>of("type", Kind.CHOICE, Messages.displayType, Graphics::type, Graphics::setType)
                        .choices(Choice.pairs("vnc", Messages.displayVnc, "spice", Messages.displaySpice,
                                "sdl", Messages.displaySdl, "dbus", Messages.displayDbus,
                                "egl-headless", Messages.displayEgl)),
                Field.<Graphics>of("listen", Kind.TEXT, Messages.listen, Graphics::listen, Graphics::setListen)
                        .when(Graphics::isRemote).hint(Messages.listenHint),
                Field.<Graphics>of("port", Kind.TEXT, Messages.port,
                        display -> display.port() == ANY_PORT ? "" : Integer.toString(display.port()),
                        DisplayFields::setPort).check(Checks::port).when(Graphics::isRemote)
                        .hint(Messages.portHint),
                Field.<Graphics>of("password", Kind.SECRET, Messages.password, Graphics::password,
                        Graphics::setPassword).when(Graphics::isRemote).hint(Messages.passwordHint),
                Field.<Graphics>of("keymap", Kind.COMBO, Messages.keymap, Graphics::keymap, Graphics::setKeymap)
                        .choices(Choice.of(List.of("en-us", "en-gb", "de", "fr", "es", "ja", "ru")))
                        .when(Graphics::isRemote).hint(Messages.keymapHint),
                Field.<Graphics>of("display", Kind.TEXT, Messages.xDisplay, Graphics::display, Graphics::setDisplay)
                        .when(display -> display.type().equals("sdl")).hint(Messages.xDisplayHint),
                Field.<Graphics>of("fullscreen", Kind.FLAG, Messages.fullscreen,
                        display -> display.element().attribute("fullscreen"),
                        (display, value) -> display.element().setAttribute("fullscreen", value))
                        .when(display -> display.type().equals("sdl")),
                Field.<Graphics>flag("openGl", Messages.openGl, Graphics::openGl, Graphics::setOpenGl)
                        .when(display -> !display.type().equals("vnc")).hint(Messages.openGlHint));
    }

    private static void setPort(Graphics display, String value) {
        if (value.isEmpty()) {
            if (display.port() != ANY_PORT) {
                display.setAutoPort();
            }
            return;
        }
        display.setPort(Checks.number(value, ANY_PORT));
        display.element().setAttribute("autoport", "no");
    }

    /**
     * Graphics cards.
     *
     * @return the set
     */
    public static DeviceSet<Video> videos() {
        return new DeviceSet<>("videos", Messages.videos, Messages.videosEmpty, d -> d.devices().videos(),
                List.of(new Adder("video", Messages.addVideo, d -> d.devices().addVideo())), List.of(
                        Field.<Video>of("model", Kind.CHOICE, Messages.model, Video::model, Video::setModel)
                                .choices(Choice.of(Vocabulary.VIDEO_MODELS)),
                        Field.<Video>of("heads", Kind.NUMBER, Messages.heads,
                                video -> Integer.toString(video.heads()),
                                (video, value) -> video.setHeads(Checks.number(value, 1))).range(1, MOST_HEADS)
                                .hint(Messages.headsHint),
                        Field.<Video>of("vram", Kind.NUMBER, Messages.vram,
                                video -> Integer.toString(video.vramKib()),
                                (video, value) -> video.setVramKib(Checks.number(value, 0))).range(0, MOST_VRAM)
                                .hint(Messages.vramHint),
                        Field.<Video>flag("accel3d", Messages.accel3d, Video::acceleration3d,
                                Video::setAcceleration3d).hint(Messages.accel3dHint)),
                List.of("model", "heads", "accel3d"), false);
    }

    /**
     * Keyboards, mice, tablets.
     *
     * @return the set
     */
    public static DeviceSet<Device> inputs() {
        return new DeviceSet<>("inputs", Messages.inputs, Messages.inputsEmpty,
                d -> d.devices().others().stream().filter(one -> one.kind().equals("input")).toList(),
                List.of(new Adder("tablet", Messages.addTablet, d -> addInput(d, "tablet")),
                        new Adder("keyboard", Messages.addKeyboard, d -> addInput(d, "keyboard")),
                        new Adder("mouse", Messages.addMouse, d -> addInput(d, "mouse"))),
                List.of(Field.<Device>of("type", Kind.CHOICE, Messages.inputType,
                                one -> one.element().attribute("type"),
                                (one, value) -> one.element().setAttribute("type", value)).choices(Choice.pairs(
                                        "tablet", Messages.inputTablet, "keyboard", Messages.inputKeyboard,
                                        "mouse", Messages.inputMouse, "passthrough", Messages.inputPassthrough)),
                        Field.<Device>of("bus", Kind.CHOICE, Messages.diskBus,
                                one -> one.element().attribute("bus"), DisplayFields::setBus).choices(Choice.pairs(
                                        "usb", "USB", "ps2", "PS/2", "virtio", "virtio"))),
                List.of("type", "bus"), true);
    }

    private static Device addInput(DomainDocument domain, String type) {
        XmlElement input = domain.root().ensure("devices").append("input");
        input.setAttribute("type", type);
        input.setAttribute("bus", "usb");
        return new Device(input);
    }

    private static void setBus(Device device, String bus) {
        if (!bus.equals(device.element().attribute("bus"))) {
            device.element().setAttribute("bus", bus);
            device.element().removePath("address");
        }
    }
}
