// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.remote.serve;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.Subscription;
import org.hotseat.hypervisor.Capability;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.HostMeter;
import org.hotseat.hypervisor.HostSample;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.RunningSince;
import org.hotseat.hypervisor.Screenshot;
import org.hotseat.hypervisor.image.ImageFolder;
import org.hotseat.protocol.Call;
import org.hotseat.protocol.Handler;
import org.hotseat.protocol.Service;
import org.hotseat.remote.HypervisorOps;
import org.hotseat.remote.wire.AskSamples;
import org.hotseat.remote.wire.AskScreenshot;
import org.hotseat.remote.wire.AskXml;
import org.hotseat.remote.wire.HostOpened;
import org.hotseat.remote.wire.Parcel;
import org.hotseat.remote.wire.Samples;
import org.hotseat.remote.wire.Starts;
import org.hotseat.remote.wire.Text;
import org.hotseat.state.data.Role;

/** What is asked without changing anything. Thread-safe. */
final class Reads {

    private static final String PASSWORD = "(\\bpasswd\\s*=\\s*)(\"[^\"]*\"|'[^']*')";

    private final HypervisorService host;
    private final SharedSample sample;
    private final MonotonicClock clock;
    private final Parcels parcels = new Parcels();

    Reads(HypervisorService host, SharedSample sample, MonotonicClock clock) {
        this.host = host;
        this.sample = sample;
        this.clock = clock;
    }

    List<Subscription> serve(Service service) {
        return List.of(host.read(service, HypervisorOps.OPEN, (here, call, run) -> open(here)),
                host.read(service, HypervisorOps.SAMPLE, (here, call, run) -> samples(call.question(), run)),
                host.read(service, HypervisorOps.METER, (here, call, run) -> meter(here, run)),
                host.read(service, HypervisorOps.STARTS, (here, call, run) -> starts(here, run)),
                host.read(service, HypervisorOps.XML, this::xml),
                host.read(service, HypervisorOps.IMAGES,
                        (here, call, run) -> parcels.send(here.images(call.question().path(), run), ImageFolder.class)),
                host.read(service, HypervisorOps.SCREENSHOT,
                        (here, call, run) -> screenshot(here, call.question(), run)),
                service.serve(HypervisorOps.PART, Handler.direct(call -> parcels.part(call.question()))));
    }

    /** Checkpoints are files of the host itself: who asks from afar cannot have them. */
    private HostOpened open(Hypervisor here) {
        Set<Capability> afar = EnumSet.copyOf(here.capabilities());
        afar.remove(Capability.CHECKPOINT);
        return new HostOpened(Set.copyOf(afar), here instanceof HostMeter && here instanceof RunningSince,
                clock.nanos(), parcels.send(here.facts(), HostFacts.class));
    }

    private Parcel samples(AskSamples ask, Run run) throws FailureException {
        SharedSample.Taken taken = sample.take(ask.groups(), ask.has(), run.deadline());
        return parcels.send(new Samples(taken.number(), taken.samples()), Samples.class);
    }

    private static HostSample meter(Hypervisor here, Run run) throws FailureException {
        if (here instanceof HostMeter meter) {
            return meter.sample(run.deadline());
        }
        throw new FailureException(FailureCode.UNSUPPORTED, Messages.noMeter, "");
    }

    private Parcel starts(Hypervisor here, Run run) throws FailureException {
        if (here instanceof RunningSince since) {
            return parcels.send(new Starts(since.starts(run.deadline())), Starts.class);
        }
        throw new FailureException(FailureCode.UNSUPPORTED, Messages.noMeter, "");
    }

    /** Passwords of screens are for those who run machines. */
    private Parcel xml(Hypervisor here, Call<AskXml> call, Run run) throws FailureException {
        String xml = here.xml(call.question().id(), call.question().kind(), run);
        boolean all = call.peer().role().covers(Role.OPERATOR);
        return parcels.send(new Text(all ? xml : xml.replaceAll(PASSWORD, "$1''")), Text.class);
    }

    private Parcel screenshot(Hypervisor here, AskScreenshot ask, Run run) throws FailureException {
        return parcels.send(here.screenshot(ask.id(), ask.head(), run), Screenshot.class);
    }
}
