// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote;

import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.HypervisorEvent;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.protocol.Operation;
import org.hotseat.protocol.Topic;
import org.hotseat.remote.wire.AskPart;
import org.hotseat.remote.wire.AskSamples;
import org.hotseat.remote.wire.AskScreenshot;
import org.hotseat.remote.wire.AskXml;
import org.hotseat.remote.wire.HostOpened;
import org.hotseat.remote.wire.Migrate;
import org.hotseat.remote.wire.Nothing;
import org.hotseat.remote.wire.OneMachine;
import org.hotseat.remote.wire.OnePath;
import org.hotseat.remote.wire.Parcel;
import org.hotseat.remote.wire.Part;
import org.hotseat.remote.wire.Plug;
import org.hotseat.remote.wire.Rename;
import org.hotseat.remote.wire.SetMemory;
import org.hotseat.remote.wire.SetVcpus;
import org.hotseat.remote.wire.ShutDown;
import org.hotseat.remote.wire.Start;
import org.hotseat.remote.wire.Text;
import org.hotseat.remote.wire.TunnelData;
import org.hotseat.remote.wire.TunnelRef;
import org.hotseat.remote.wire.Undefine;
import org.hotseat.state.data.Role;

/**
 * The hypervisor port on the wire: one operation for each of its methods, with the port's own records. Who looks may
 * read, an operator runs machines, an administrator changes what they are: a description can name any file of the host.
 */
public final class HypervisorOps {

    /** Begins: capabilities, facts, time. */
    public static final Operation<Nothing, HostOpened> OPEN =
            Operation.read("hypervisor.open", Nothing.class, HostOpened.class, Role.VIEWER);
    /** All machines; a parcel of {@code Samples}. */
    public static final Operation<AskSamples, Parcel> SAMPLE =
            Operation.read("hypervisor.sample", AskSamples.class, Parcel.class, Role.VIEWER);
    /** The host's own figures. */
    public static final Operation<Nothing, HostSample> METER =
            Operation.read("hypervisor.meter", Nothing.class, HostSample.class, Role.VIEWER);
    /** Start times; a parcel of {@code Starts}. */
    public static final Operation<Nothing, Parcel> STARTS =
            Operation.read("hypervisor.starts", Nothing.class, Parcel.class, Role.VIEWER);
    /** The next piece of a parcel. */
    public static final Operation<AskPart, Part> PART =
            Operation.read("hypervisor.part", AskPart.class, Part.class, Role.VIEWER);
    /** A description, for those who only look without its passwords; a parcel of {@code Text}. */
    public static final Operation<AskXml, Parcel> XML =
            Operation.read("hypervisor.xml", AskXml.class, Parcel.class, Role.VIEWER);
    /** Images of a folder; a parcel of {@code ImageFolder}. */
    public static final Operation<OnePath, Parcel> IMAGES =
            Operation.read("hypervisor.images", OnePath.class, Parcel.class, Role.VIEWER);
    /** A picture; a parcel of {@code Screenshot}. */
    public static final Operation<AskScreenshot, Parcel> SCREENSHOT =
            Operation.read("hypervisor.screenshot", AskScreenshot.class, Parcel.class, Role.VIEWER);

    /** Stores a description. */
    public static final Operation<Text, OneMachine> DEFINE = administer("define", Text.class, OneMachine.class);
    /** Removes a description. */
    public static final Operation<Undefine, Nothing> UNDEFINE = administer("undefine", Undefine.class, Nothing.class);
    /** Gives another name. */
    public static final Operation<Rename, Nothing> RENAME = administer("rename", Rename.class, Nothing.class);
    /** Makes an image. */
    public static final Operation<NewImage, Nothing> CREATE_IMAGE =
            administer("create-image", NewImage.class, Nothing.class);
    /** Deletes an image. */
    public static final Operation<OnePath, Nothing> DELETE_IMAGE =
            administer("delete-image", OnePath.class, Nothing.class);
    /** Plugs a device in. */
    public static final Operation<Plug, Nothing> ATTACH = administer("attach", Plug.class, Nothing.class);
    /** Plugs a device out. */
    public static final Operation<Plug, Nothing> DETACH = administer("detach", Plug.class, Nothing.class);

    /** Starts. */
    public static final Operation<Start, Nothing> START = operate("start", Start.class);
    /** Asks the guest to shut down. */
    public static final Operation<ShutDown, Nothing> SHUT_DOWN = operate("shut-down", ShutDown.class);
    /** Cuts off. */
    public static final Operation<OneMachine, Nothing> FORCE_OFF = operate("force-off", OneMachine.class);
    /** Presses reset. */
    public static final Operation<OneMachine, Nothing> RESET = operate("reset", OneMachine.class);
    /** Stops the vCPUs. */
    public static final Operation<OneMachine, Nothing> SUSPEND = operate("suspend", OneMachine.class);
    /** Lets the vCPUs go on. */
    public static final Operation<OneMachine, Nothing> RESUME = operate("resume", OneMachine.class);
    /** Writes memory to a file. */
    public static final Operation<OneMachine, Nothing> SAVE = operate("save", OneMachine.class);
    /** Moves to the host of another agent. */
    public static final Operation<Migrate, Nothing> MIGRATE = operate("migrate", Migrate.class);
    /** Changes the number of vCPUs. */
    public static final Operation<SetVcpus, Nothing> SET_VCPUS = operate("set-vcpus", SetVcpus.class);
    /** Changes the memory. */
    public static final Operation<SetMemory, Nothing> SET_MEMORY = operate("set-memory", SetMemory.class);

    /** Opens a way to the socket of the hypervisor itself, for the migration that its library leads from this host. */
    public static final Operation<Nothing, TunnelRef> TUNNEL_OPEN =
            Operation.read("hypervisor.tunnel-open", Nothing.class, TunnelRef.class, Role.AGENT);
    /** Writes into it. */
    public static final Operation<TunnelData, Nothing> TUNNEL_WRITE =
            Operation.read("hypervisor.tunnel-write", TunnelData.class, Nothing.class, Role.AGENT);
    /** Reads what has come out of it; waits for it for a while, then answers with nothing. */
    public static final Operation<TunnelRef, Part> TUNNEL_READ =
            Operation.read("hypervisor.tunnel-read", TunnelRef.class, Part.class, Role.AGENT);
    /** Closes it. */
    public static final Operation<TunnelRef, Nothing> TUNNEL_CLOSE =
            Operation.read("hypervisor.tunnel-close", TunnelRef.class, Nothing.class, Role.AGENT);

    /** What the hypervisor pushes; a snapshot is empty. {@code Closed} says that the agent has lost its hypervisor. */
    public static final Topic<HypervisorEvent> EVENTS =
            new Topic<>("hypervisor.events", HypervisorEvent.class, Role.VIEWER);

    private HypervisorOps() {
    }

    private static <Q, A> Operation<Q, A> administer(String name, Class<Q> question, Class<A> answer) {
        return Operation.command("hypervisor." + name, question, answer, Role.ADMINISTRATOR);
    }

    private static <Q> Operation<Q, Nothing> operate(String name, Class<Q> question) {
        return Operation.command("hypervisor." + name, question, Nothing.class, Role.OPERATOR);
    }
}
