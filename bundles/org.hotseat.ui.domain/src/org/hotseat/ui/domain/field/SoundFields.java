// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Vocabulary;
import org.hotseat.domain.device.Audio;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.Sound;

/** Sound cards and where they play. */
public final class SoundFields {

    private SoundFields() {
    }

    /**
     * Sound cards.
     *
     * @return the set
     */
    public static DeviceSet<Sound> sounds() {
        return new DeviceSet<>("sounds", Messages.sounds, Messages.soundsEmpty, d -> d.devices().sounds(),
                List.of(new Adder("sound", Messages.addSound, d -> d.devices().addSound()),
                        new Adder("network", Messages.addNetworkSound, SoundFields::addNetworkSound)),
                List.of(Field.<Sound>of("model", Kind.CHOICE, Messages.model, Sound::model, Sound::setModel)
                                .choices(Choice.of(Vocabulary.SOUND_MODELS)),
                        Field.<Sound>of("audioId", Kind.TEXT, Messages.audioId, Sound::audioId, Sound::setAudioId)
                                .check(Checks.form("\\d{1,3}", Messages.numberForm)).hint(Messages.audioIdHint)),
                List.of("model", "audioId"), false);
    }

    private static Device addNetworkSound(DomainDocument domain) {
        Audio audio = domain.devices().addAudio("pulseaudio");
        Sound sound = domain.devices().addSound();
        sound.setAudioId(audio.id());
        return sound;
    }

    /**
     * Where sound cards play.
     *
     * @return the set
     */
    public static DeviceSet<Audio> audios() {
        return new DeviceSet<>("audios", Messages.audios, Messages.audiosEmpty, d -> d.devices().audios(),
                List.of(new Adder("pulseaudio", Messages.addPulse, d -> d.devices().addAudio("pulseaudio")),
                        new Adder("spice", Messages.addSpiceSound, d -> d.devices().addAudio("spice")),
                        new Adder("none", Messages.addNoSound, d -> d.devices().addAudio("none"))),
                List.of(Field.<Audio>of("id", Kind.TEXT, Messages.audioNumber, Audio::id, Audio::setId)
                                .check(Checks.form("[1-9]\\d{0,2}", Messages.numberForm)),
                        Field.<Audio>of("type", Kind.CHOICE, Messages.audioType, Audio::type, Audio::setType)
                                .choices(Choice.pairs("pulseaudio", Messages.audioPulse, "spice", "SPICE",
                                        "pipewire", "PipeWire", "alsa", "ALSA", "sdl", "SDL",
                                        "file", Messages.audioFile, "none", Messages.audioNone)),
                        Field.<Audio>of("server", Kind.TEXT, Messages.audioServer, Audio::server, Audio::setServer)
                                .when(audio -> audio.type().equals("pulseaudio")).hint(Messages.audioServerHint)),
                List.of("id", "type", "server"), false);
    }
}
