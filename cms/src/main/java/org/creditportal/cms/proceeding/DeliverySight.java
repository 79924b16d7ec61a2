package org.creditportal.cms.proceeding;

import java.util.stream.Collectors;
import org.creditportal.cms.account.Account;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.delivery.Delivery;
import org.creditportal.cms.delivery.DeliveryAct;

/// Says which deliveries an account sees, and which acts one allows now.
public final class DeliverySight {

    private DeliverySight() {}

    /// Whether the account sees the work of all departments.
    public static boolean isWide(Account account) {
        return account.role() == Role.OFFICE || account.role() == Role.ADMINISTRATOR;
    }

    /// @throws Refusal.Unknown if the delivery is none of the account's department
    static void checkSeen(Delivery delivery, Account account) {
        if (!isWide(account) && !delivery.department().equals(account.department())) {
            throw unknown();
        }
    }

    /// @throws Refusal.NotPossibleNow naming the acts that are possible, if this one is not
    static void check(Delivery delivery, DeliveryAct act) {
        var possible = delivery.possibleActs();
        if (!possible.contains(act)) {
            var names = possible.stream().map(DeliveryAct::code).sorted().collect(Collectors.joining("、"));
            throw new Refusal.NotPossibleNow("当前状态为 " + delivery.state().code() + "，" + manner(delivery) + "，不能 "
                    + act.code() + "；现在可以：" + (names.isEmpty() ? "无" : names) + "。");
        }
    }

    static Refusal unknown() {
        return new Refusal.Unknown("没有这项发布任务。");
    }

    private static String manner(Delivery delivery) {
        return switch (delivery.channel().kind()) {
            case PORTAL -> "由本门户按时显示即为完成";
            case DEPARTMENT_SITE,
                    UPPER_SITE,
                    CREDIT_CHINA,
                    GOVERNMENT_SITE,
                    ENTERPRISE_PUBLICITY,
                    SOCIAL_ORGANISATION_SITE,
                    GOVERNMENT_BODY_SITE,
                    NEWSPAPER,
                    BROADCASTER,
                    NEWS_MEDIA -> delivery.isPushed() ? "由系统推送" : "由部门确认";
        };
    }
}
