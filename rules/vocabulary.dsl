# Những câu mà tệp tiêu chuẩn được dùng, và mỗi câu nói gì về dữ kiện trong hồ sơ.
# Dòng bắt đầu bằng # ngay trên một câu là lời giải thích của câu ấy.
#   [condition][]  câu điều kiện = ràng buộc trên dữ kiện
#   [consequence][] câu kết luận = việc phải làm
#   [keyword][nhóm] "từ được dùng trong câu" = giá trị trong dữ kiện
# {n:số} là một số nguyên; {x:nhóm} là một từ trong ngoặc kép thuộc nhóm ấy.
# $window là số năm được xét của hình thức (window_years trong award.yaml), $award là mã của hình thức.

[keyword][mức cao nhất]"Hoàn thành xuất sắc nhiệm vụ" = 4
[keyword][mức]"Hoàn thành xuất sắc nhiệm vụ" = 4
[keyword][mức]"Hoàn thành tốt nhiệm vụ" = 3
[keyword][mức]"Hoàn thành nhiệm vụ" = 2
[keyword][danh hiệu]"Lao động tiên tiến" = "Lao động tiên tiến"
[keyword][danh hiệu]"Chiến sĩ thi đua cơ sở" = "Chiến sĩ thi đua cơ sở"
[keyword][danh hiệu]"Chiến sĩ thi đua cấp tỉnh" = "Chiến sĩ thi đua cấp tỉnh"
[keyword][danh hiệu]"Chiến sĩ thi đua cấp bộ" = "Chiến sĩ thi đua cấp bộ"
[keyword][danh hiệu]"Tập thể lao động tiên tiến" = "Tập thể lao động tiên tiến"
[keyword][danh hiệu]"Tập thể lao động xuất sắc" = "Tập thể lao động xuất sắc"
[keyword][cấp]"cơ sở" = 1
[keyword][cấp]"bộ hoặc tỉnh" = 2
[keyword][cấp]"toàn quốc" = 3
[keyword][cấp phát động]"tỉnh" = "tỉnh"
[keyword][cấp phát động]"bộ" = "bộ"
[keyword][cấp phát động]"Chính phủ" = "Chính phủ"
[keyword][lĩnh vực]"tỉnh" = "ảnh hưởng trong lĩnh vực của tỉnh"
[keyword][lĩnh vực]"bộ" = "ảnh hưởng trong lĩnh vực của bộ"
[keyword][lĩnh vực]"đơn vị" = "ảnh hưởng trong lĩnh vực của đơn vị"

# Các năm liền nhau, kết thúc ở năm xét, đều được xếp loại mức ấy. Không nhìn xa hơn cột «Xếp loại» cũ nhất của trang.
[condition][]Có từ {n:số} năm liên tục trở lên được xếp loại {m:mức cao nhất} = RatingStreak(level == {m}, years >= {n}, $thoiGian : window)
# Như trên, với mức ấy hoặc cao hơn.
[condition][]Có từ {n:số} năm liên tục trở lên được xếp loại {m:mức} trở lên = RatingStreak(level == {m}, years >= {n}, $thoiGian : window)
# Xếp loại của riêng năm xét.
[condition][]Năm xét được xếp loại {m:mức cao nhất} = AnnualRating(yearsAgo == 0, level >= {m})
# Xếp loại của riêng năm xét, mức ấy hoặc cao hơn.
[condition][]Năm xét được xếp loại {m:mức} trở lên = AnnualRating(yearsAgo == 0, level >= {m})
# Số tháng tròn từ ngày vào ngành đến 31/12 của năm xét, nhiều nhất 12; tháng vào ngành được tính nếu vào không sau ngày 15.
[condition][]Có từ {n:số} tháng công tác trở lên trong năm xét = MonthsOfService(months >= {n})
# Các lần liền nhau, kết thúc ở năm xét.
[condition][]Có từ {n:số} lần liên tục trở lên được tặng danh hiệu {d:danh hiệu}, tính đến năm xét = TitleStreak(title == {d}, times >= {n}, $thoiGian : window)
# «Thời gian đó» là các năm của chuỗi năm hoặc chuỗi danh hiệu ở dòng trên. Cấp cao hơn cũng được tính.
[condition][]Có từ {n:số} sáng kiến cấp {c:cấp} trở lên được công nhận trong thời gian đó = InitiativesInWindow(scope == {c}, window == $thoiGian, count >= {n})
# Không tính sáng kiến đã dùng để xét danh hiệu chiến sĩ thi đua cơ sở của cùng năm.
[condition][]Có từ {n:số} sáng kiến cấp {c:cấp} trở lên được công nhận trong thời gian đó, chưa dùng để xét chiến sĩ thi đua cơ sở = InitiativesInWindow(scope == {c}, window == $thoiGian, free >= {n})
# Sáng kiến của riêng năm xét, kể cả đã dùng để xét danh hiệu.
[condition][]Có từ {n:số} sáng kiến cấp {c:cấp} trở lên được công nhận trong năm xét = InitiativesInWindow(scope == {c}, window == 1, count >= {n})
# Cột «Đang xem xét, xác minh» không ghi việc gì.
[condition][]Không trong thời gian xem xét kỷ luật, thanh tra, kiểm tra, xác minh đơn thư hoặc phản ánh của báo chí = not UnderReview()
# Không có thời hạn kỷ luật nào chạm vào các năm được xét của hình thức.
[condition][]Không bị kỷ luật từ khiển trách trở lên trong các năm được xét = not Discipline(yearsAgo < $window)
# Cột «Đăng ký thi đua» ghi Có.
[condition][]Đã đăng ký thi đua trong năm xét = Registration(registered == true)
# Không có mục nào ở «Khen thưởng đã đạt» là chính hình thức này, loại công trạng, cho một năm được xét.
[condition][]Chưa được tặng chính hình thức này theo công trạng trong các năm được xét = not CommendationHeld(award == $award, kind == "công trạng", yearsAgo < $window)
# Không có mục nào ở «Khen thưởng đã đạt» nêu chính phong trào, chuyên đề được đề nghị.
[condition][]Chưa được khen thưởng ở bất kỳ cấp nào cho cùng phong trào, chuyên đề = not CampaignCommended()
# Cột «Phong trào, chuyên đề» có ghi.
[condition][]Có nêu tên phong trào, chuyên đề = Campaign()
# Cột «Cơ quan phát động» nêu một nơi ở cấp ấy.
[condition][]Phong trào, chuyên đề do cấp {a:cấp phát động} phát động = CampaignLaunch(level == {a})
# Cột «Cơ quan phát động» nêu một nơi ở một trong hai cấp ấy.
[condition][]Phong trào, chuyên đề do cấp {a:cấp phát động} hoặc {b:cấp phát động} phát động = CampaignLaunch(level in ({a}, {b}))
# Cột «Thành tích» có ghi.
[condition][]Có mô tả thành tích = Achievement()
# Chỉ Hội đồng xác nhận được.
[condition][]Được Hội đồng xác nhận có thành tích xuất sắc trong phong trào, chuyên đề đó = Attestation(point == "thành tích chuyên đề", byCouncil == true)
# Chỉ Hội đồng xác nhận được.
[condition][]Được Hội đồng xác nhận thành tích có phạm vi ảnh hưởng trong một lĩnh vực của {f:lĩnh vực} = Attestation(point == {f}, byCouncil == true)
# Chỉ Hội đồng xác nhận được.
[condition][]Có thành tích tiêu biểu trong phong trào thi đua do Bộ hoặc đơn vị phát động, được Hội đồng xác nhận = Attestation(point == "thành tích tiêu biểu", byCouncil == true)
# Cột «Đảng, đoàn thể» của từng năm, mọi tổ chức nêu trong ô đều phải đạt.
[condition][]Tổ chức đảng, đoàn thể trong sạch, vững mạnh hoặc hoàn thành tốt nhiệm vụ trở lên trong {n:số} năm liên tục, tính đến năm xét = OrganisationsStreak(years >= {n})
# So trên số người, không so trên tỷ lệ đã làm tròn.
[condition][]Có trên {n:số} % số người đạt danh hiệu {d:danh hiệu} = ShareHolding(title == {d}, percent > {n})
# So trên số người, không so trên tỷ lệ đã làm tròn.
[condition][]Có từ {n:số} % số người trở lên đạt danh hiệu {d:danh hiệu} = ShareHolding(title == {d}, percent >= {n})
# Số người của tập thể đạt danh hiệu ấy trong năm xét.
[condition][]Có từ {n:số} người trở lên đạt danh hiệu {d:danh hiệu} = MembersHolding(title == {d}, count >= {n})
# Cột «Số bị kỷ luật từ cảnh cáo» ghi 0.
[condition][]Không có người bị kỷ luật từ cảnh cáo trở lên = MembersDisciplined(count == 0)
# Cột «Số KHTNV» ghi 0.
[condition][]100 % số người được xếp loại "Hoàn thành nhiệm vụ" trở lên = MembersRated(level == 1, count == 0)

# Dùng ở tệp điểm: mỗi dữ kiện khớp được cộng điểm một lần.
[condition][]Mỗi năm hoàn thành xuất sắc nhiệm vụ liên tục tính đến năm xét, tối đa {n:số} năm = AnnualRating(excellentRun >= 1, excellentRun <= {n})
# Mỗi danh hiệu trong số năm ấy, kết thúc ở năm xét.
[condition][]Mỗi danh hiệu {d:danh hiệu} của {n:số} năm gần nhất = TitleHeld(title == {d}, yearsAgo < {n})
# Mỗi sáng kiến đúng cấp ấy trong các năm được xét của hình thức.
[condition][]Mỗi sáng kiến cấp {c:cấp} trong các năm được xét = Initiative(scope == {c}, yearsAgo < $window)
# Cột «Vị trí» ghi Trực tiếp.
[condition][]Người trực tiếp = Person(direct == true)
# Cột «Tổng số» không quá số ấy.
[condition][]Tập thể có từ {n:số} người trở xuống = Headcount(people <= {n})

# Tiêu chuẩn đạt khi mọi dòng trên đều đạt.
[consequence][]Đạt = met();
# Điểm của một thành tích.
[consequence][]Cộng {n:số} điểm = points({n});
