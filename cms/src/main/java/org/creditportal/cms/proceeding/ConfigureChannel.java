package org.creditportal.cms.proceeding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.audit.AuditRecord;
import org.creditportal.cms.audit.AuditTrail;
import org.creditportal.cms.catalogue.profile.Channel;
import org.creditportal.cms.delivery.Channels;
import org.creditportal.cms.delivery.Endpoint;
import org.creditportal.cms.delivery.PushedChannel;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/// An administrator says where a platform above is pushed to, or that it is served by hand (C2).
public final class ConfigureChannel {

    private final UnitOfWork unitOfWork;
    private final Channels channels;
    private final AuditTrail audit;
    private final boolean canSign;

    /// @param canSign whether there is a secret that pushes are signed with
    public ConfigureChannel(UnitOfWork unitOfWork, Channels channels, AuditTrail audit, boolean canSign) {
        this.unitOfWork = unitOfWork;
        this.channels = channels;
        this.audit = audit;
        this.canSign = canSign;
    }

    /// @param endpoint `null`: by hand
    /// @param version the one that is changed, 0 if it was never configured
    /// @return the channel after the act; empty if it has another version by now
    /// @throws Refusal if the account may not, the kind cannot be pushed to, or pushes cannot be signed
    public Mono<PushedChannel> configure(Account account, Channel channel, @Nullable Endpoint endpoint, long version) {
        admit(account, channel, endpoint);
        return unitOfWork.inOne(channels.find(channel)
                .map(before ->
                        before.endpoint() == null ? "" : before.endpoint().toString())
                .defaultIfEmpty("")
                .flatMap(before -> channels.put(channel, endpoint, version, account.id())
                        .flatMap(after -> audit.record(List.of(entry(account, after, before)))
                                .thenReturn(after))));
    }

    private void admit(Account account, Channel channel, @Nullable Endpoint endpoint) {
        if (account.role() != Role.ADMINISTRATOR) {
            throw new Refusal.Forbidden("只有管理员可以设置渠道的推送地址。");
        }
        if (endpoint != null && !PushedChannel.canBe(channel.kind())) {
            throw new Refusal.NotPossibleNow("只有 upper-site 和 credit-china 两类渠道可以推送；其他渠道由部门发布后确认。");
        }
        if (endpoint != null && !canSign) {
            throw new Refusal.NotPossibleNow("尚未配置 portal.push.secret（PORTAL_PUSH_SECRET），推送无法签名；请配置并重新启动后再设置推送地址。");
        }
    }

    /// A channel has no id; its kind and name give one.
    private static AuditRecord entry(Account account, PushedChannel after, String before) {
        var channel = after.channel();
        var key = channel.kind().code() + "\n" + channel.name();
        var endpoint = after.endpoint();
        var changed = new LinkedHashMap<String, Object>(Map.of(
                "kind", channel.kind().code(),
                "name", channel.name(),
                "was", before,
                "endpoint", endpoint == null ? "" : endpoint.toString(),
                "version", after.version()));
        return new AuditRecord(
                account.id(),
                "configure",
                "channel",
                UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)),
                changed);
    }
}
