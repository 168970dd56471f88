package org.planlint.extract.prose.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planlint.document.Document;
import org.planlint.extract.prose.Sentences;
import org.planlint.fact.CountedList;

/** Counts in sentences and the lists before, behind and after them. */
class CountsInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "实施文化赋能、品牌培育、业态更新三大工程，推动升级。;三大工程 3 = 文化赋能|品牌培育|业态更新",
                "完善水、电、路、讯、物流基础设施“五网”。;五网 5 = 水|电|路|讯|物流基础设施",
                "严控工业、农业、扬尘和船舶污染四大污染源。;四大污染源 4 = 工业|农业|扬尘|船舶污染",
                "释放生态工业和开放合作“两大潜能”。;两大潜能 2 = 生态工业|开放合作",
                "打造“新城、老城、古镇”三张名片。;三张名片 3 = 新城|老城|古镇",
                "构建“引进+培养+激励”三位一体体系。;三位一体体系 3 = 引进|培养|激励",
                "抓好“生态篇”“产业篇”“城市篇”三个篇章。;三个篇章 3 = “生态篇”|“产业篇”|“城市篇”",
                "健全县、乡镇（街道）、村（社区）三级服务网络。;三级服务网络 3 = 县|乡镇（街道）|村（社区）",
                "完善县乡村三级物流体系。;三级物流体系 3 = 县|乡|村",
                "统筹人流物流信息流三类要素。;三类要素 3 = 人流|物流|信息流",
                "完善水电路气“四网”。;四网 4 = 水|电|路|气",
                "实施养猪养鸡养蚕“三个工厂化”项目。;三个工厂化 3 = 养猪|养鸡|养蚕",
                "实施青石、白鹤、松坪3座水库整治。;3座水库整治 3 = 青石|白鹤|松坪",
                "建设茶叶园、预制菜园、冷链中心，共3个。;3个 3 = 茶叶园|预制菜园|冷链中心",
                "推进甲河、乙河村段及丙河丁村段2处治理。;2处治理 2 = 乙河村段|丙河丁村段",
                "做强县级媒体联动市级媒体、自媒体“三媒”传播。;三媒 3 = 媒|媒|媒",
                "紧盯道路交通、安全生产和自然灾害、网络舆情三类风险。;三类风险 3 = 道路交通|安全生产和自然灾害|网络舆情",
                "“工业、交通、生活、扬尘”四源齐控。;四源齐控 4 = 工业|交通|生活|扬尘",
                "建设青石园、白鹤园等4个园区。;4个园区 4 ≥ 青石园|白鹤园",
                "打造春赏花、夏避暑、秋采果、冬玩雪四季旅游。;四季旅游 4 = 春赏花|夏避暑|秋采果|冬玩雪",
                "聚焦产业升级加快文化赋能、品牌培育、业态更新三大工程。;三大工程 3 = 文化赋能|品牌培育|业态更新",
                "加强交通、水利、文化和旅游三大领域合作。;三大领域合作 3 = 交通|水利|文化和旅游",
                "健全县、乡镇（街道）、村（社区）“三级联动”机制。;三级联动 3 = 县|乡镇（街道）|村（社区）"
            })
    void listsBeforeTheCount(String sentence, String list) {
        assertThat(lines(sentence)).containsExactly(list);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "“两带”。云岭江生态带和高速公路产业带。;两带 2 = 云岭江生态带|高速公路产业带",
                "“三区”即东部集聚区、西部融合区、南部涵养区。;三区 3 = 东部集聚区|西部融合区|南部涵养区",
                "建设“一区两中心”，即：示范区基本建成，商贸中心更加完善，康养中心更加凸显。;一区两中心 3 = 示范区基本建成|商贸中心更加完善|康养中心更加凸显",
                "实施三大行动：一是强基行动，二是延链行动，三是育企行动。;三大行动 3 = 一是|二是|三是",
                "实施“两区”战略（东部区、西部区）。;两区 2 = 东部区|西部区",
                "深化“三进三回”行动，引导技术、人才、资本进村和乡贤、学子、工匠回村。;三进三回 6 = 技术|人才|资本|乡贤|学子|工匠",
                "构建“两横一纵”路网，新建青石道（一横），改建白鹤道（二横），新建竹溪道（一纵）。;两横一纵 3 = （一横|（二横|（一纵",
                "按照“一核两区”布局建设园区。综合服务核重点发展总部。食品加工区引入龙头。装备制造区重点发展农机。;一核两区 3 = 综合服务核|食品加工区|装备制造区",
                "着力实施“三大工程”，加快发展。实施高山避暑工程，发展民宿。实施近郊休闲工程，发展采摘。实施城镇医养工程，建设中心。;三大工程 3 ="
                        + " 高山避暑工程|近郊休闲工程|城镇医养工程",
                "坚持最严谨的标准、最严格的监管、最严厉的处罚、最严肃的问责，落实“四个最严”要求。;四个最严 4 = 最严谨的标准|最严格的监管|最严厉的处罚|最严肃的问责"
            })
    void listsBehindAndAround(String sentence, String list) {
        assertThat(lines(sentence)).contains(list.replace('；', ';'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "实施产业强基、交通提速、水网补短、民生提质“五大工程”。;五大工程 5 ≠ 产业强基|交通提速|水网补短|民生提质 CERTAIN",
                "做强茶叶、中药材、竹笋、肉牛五大产业。;五大产业 5 ≠ 茶叶|中药材|竹笋|肉牛 CLEAR",
                "“三区”即东部集聚区、西部融合区。;三区 3 ≠ 东部集聚区|西部融合区 CERTAIN",
                "“四脉”即雾云山、青石山、白鹤山（南北）山脉。;四脉 4 ≠ 雾云山|青石山|白鹤山（南北）山脉 BLURRED",
                "举办茶文化节、马拉松、音乐节、啤酒节等3项活动。;3项活动 3 ≠ 茶文化节|马拉松|音乐节|啤酒节 CLEAR",
                "推进青石河、白鹤河及竹溪河4个重点流域治理。;4个重点流域治理 4 ≠ 青石河|白鹤河|竹溪河 CLEAR",
                "整合职教中心、县中以及一小四个校区。;四个校区 4 ≠ 职教中心|县中|一小 CLEAR",
                "推进医疗、医保和医药两方面改革。;两方面改革 2 ≠ 医疗|医保|医药 CLEAR",
                "统筹东西南北五个方向。;五个方向 5 ≠ 东|西|南|北 CLEAR",
                "统筹人流物流信息流四类要素。;四类要素 4 ≠ 人流|物流|信息流 CLEAR",
                "深化“四进三回”行动，引导技术、人才、资本进村和乡贤、学子、工匠回村。;四进 4 ≠ 技术|人才|资本 CLEAR",
                "“二十二廊”即云岭江等7条一级支流和14条二级支流构成的21条生态廊道。;二十二廊 22 ≠ "
                        + "21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|21条|"
                        + "21条|21条|21条 CLEAR",
                "着力实施“四大工程”，加快发展。实施高山避暑工程，发展民宿。实施近郊休闲工程，发展采摘。实施城镇医养工程，建设中心。;四大工程 4 ≠"
                        + " 高山避暑工程|近郊休闲工程|城镇医养工程 CLEAR",
                "新增“两射”格局。开工建设甲至乙高速，打通通道。推进甲至丙高速建设，缩短距离。开展甲至丁高速前期工作。;两射 2 ≠ 甲至乙高速|甲至丙高速建设|甲至丁高速前期工作"
                        + " CLEAR"
            })
    void countsThatNoReadingGives(String sentence, String list) {
        assertThat(lines(sentence)).containsExactly(list);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "改造提升传统产业、培育壮大三大新兴产业。",
                "加快农业、林业融合，推进三大工程建设。",
                "新建幼儿园、小学、初中12所。",
                "建成幼儿园3所、小学2所。",
                "推动省级、市级科技平台5个建成投运。",
                "建设三级及以上公路、国道二级公路。",
                "坚持“两点”定位、“两地”“两高”目标。",
                "增强“四个意识”、坚定“四个自信”、做到“两个维护”。",
                "做好农业、农村“三农”工作。",
                "建设实训基地、联合体、产学研用“四链融合”平台、职教联盟。",
                "健全“两横两纵”路网，加快建成甲至乙、甲至丙、甲至丁高速。",
                "全面落实党的十八大、十九大、二十大精神。",
                "构建“一核多点”格局，提升县城、集镇功能。",
                "着力实施“四大工程”，加快发展。实施高山避暑工程，发展民宿。实施近郊休闲工程，发展采摘。",
                "办好春茶节，一年四季游客不断。"
            })
    void noList(String sentence) {
        assertThat(lines(sentence)).isEmpty();
    }

    @Test
    void itemsThatFollowAnAnnouncement() {
        assertThat(
                        lines(
                                """
                                着力打造以下三个定位：

                                ——绿色产业基地。发展加工。

                                ——康养目的地。发展避暑。

                                ——交通节点。打通通道。
                                """))
                .containsExactly("三个定位 3 = 绿色产业基地|康养目的地|交通节点");
    }

    @Test
    void placesAreThoseOfTheSource() {
        Document document = Lists.document("完善水、电、路、 讯“四网”。");
        CountedList list = CountsInProse.of(Sentences.of(document)).get(0);

        assertThat(document.source().slice(list.place().span())).isEqualTo("“四网”");
        assertThat(list.readings().get(0))
                .extracting(item -> document.source().slice(item.place().span()))
                .containsExactly("水", "电", "路", "讯");
    }

    private static List<String> lines(String markdown) {
        return CountsInProse.of(Sentences.of(Lists.document(markdown))).stream()
                .map(Lists::line)
                .toList();
    }
}
